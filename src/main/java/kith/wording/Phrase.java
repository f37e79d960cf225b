package kith.wording;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.List;

/// One sentence, or label, of Kith's: a pattern in English that stands in the code, with slots for what differs.
///
/// A pattern is ICU's, as far as it goes: `{name}`, `{n, plural, =0 {none} one {# talk} other {# talks}}`,
/// `{kind, select, call {a call} other {a talk}}`; without quoting by apostrophes. Slots are filled in the order in
/// which the English pattern first names them. What fills a slot is never read as a pattern.
public final class Phrase {
    private Phrase() {}

    /// The sentence in words alone.
    public static String say(@CompileTimeConstant String pattern, Object... slots) {
        var words = new StringBuilder();
        write(pattern, List.of(slots), (each, _) -> {
            if (!(each instanceof String part)) {
                throw new IllegalArgumentException("No words: " + each.getClass());
            }
            words.append(part);
        });
        return words.toString();
    }

    /// Hands the sentence on piece by piece. Numbers come as words; what else fills a slot comes as it is.
    public static void write(@CompileTimeConstant String pattern, List<Object> slots, Writer writer) {
        var now = Speaking.now();
        now.put(pattern).write(slots, now.locale(), writer);
    }

    /// Takes words of a sentence, or what fills a slot, in their order.
    public interface Writer {
        void add(Object words, Style style);
    }
}
