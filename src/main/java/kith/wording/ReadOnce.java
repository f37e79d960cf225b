package kith.wording;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/// Another wording of which each pattern is read once; there are no more than the code has.
final class ReadOnce implements Wording {
    private final Wording wording;
    private final ConcurrentHashMap<String, Template> read = new ConcurrentHashMap<>();

    ReadOnce(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Locale locale() {
        return wording.locale();
    }

    @Override
    public Template put(String pattern) {
        return read.computeIfAbsent(pattern, wording::put);
    }
}
