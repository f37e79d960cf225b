package kith.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Bytes as text, in whichever of the usual encodings they are: UTF-8, UTF-16 with a byte order mark or without, else
/// Windows-1252, which most programs of the West wrote before.
final class DecodeText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 4_096;
    private static final int FEWEST_LOOKED_AT = 16;

    /// How many in a hundred bytes are zero where Western text is in UTF-16.
    private static final int ZEROES_OF_UTF16 = 35;

    private DecodeText() {}

    /// Null for what is no text.
    static @Nullable String decode(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length >= FEWEST_LOOKED_AT && manyZeroes(bytes, 1)) {
            return text(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= FEWEST_LOOKED_AT && manyZeroes(bytes, 0)) {
            return text(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (!isText(bytes)) {
            return null;
        }
        var unicode = text(bytes, 0, StandardCharsets.UTF_8);
        return unicode == null ? new String(bytes, WINDOWS) : unicode;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean manyZeroes(byte[] bytes, int from) {
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        int zeroes = 0;
        int others = 0;
        for (int i = 0; i < looked; i += 2) {
            zeroes += bytes[i + from] == 0 ? 1 : 0;
            others += bytes[i + 1 - from] == 0 ? 1 : 0;
        }
        return looked > 0 && zeroes * 200 / looked >= ZEROES_OF_UTF16 && others == 0;
    }

    /// Text has no other control characters than those that lay it out.
    private static boolean isText(byte[] bytes) {
        for (byte each : bytes) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String text(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
