package kith.conversation;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Tells whether what a form showed was changed since, by somebody or something else.
final class Version {
    private Version() {}

    /// Of a record, whose text is the same on every instance.
    static String of(Record shown) {
        var sum = new CRC32();
        sum.update(shown.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
