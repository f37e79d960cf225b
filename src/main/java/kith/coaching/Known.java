package kith.coaching;

import java.util.IdentityHashMap;
import java.util.function.Supplier;

/// What was found out about the words of one sentence, each thing once, however many rules ask for it.
final class Known {
    private final IdentityHashMap<Object, Object> found = new IdentityHashMap<>();

    /// What `by` finds out, which depends on nothing but the words; `asker` asks for nothing else.
    @SuppressWarnings("unchecked") // Only `asker` puts it here.
    <T> T once(Object asker, Supplier<T> by) {
        var known = found.get(asker);
        if (known == null) {
            known = by.get();
            found.put(asker, known);
        }
        return (T) known;
    }
}
