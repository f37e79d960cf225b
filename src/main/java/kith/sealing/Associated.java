package kith.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The place in which a sealed value stands, as the associated data that AES-GCM authenticates with it: a value that
/// was moved to another row or column doesn't open.
public final class Associated {
    private Associated() {}

    /// UTF-8 of each part behind its length in four bytes, so that no two lists of parts are the same bytes.
    public static byte[] of(String... parts) {
        var texts = new byte[parts.length][];
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            texts[i] = parts[i].getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + texts[i].length;
        }
        var all = ByteBuffer.allocate(length);
        for (var text : texts) {
            all.putInt(text.length).put(text);
        }
        return all.array();
    }
}
