package kith.faults;

/// Whether faults are injected as often and as long as the figures want it, or only so much that a build shows that
/// nothing is broken (`-Dfaults=short`).
enum Scale {
    FULL,
    SHORT;

    static Scale now() {
        return "short".equals(System.getProperty("faults")) ? SHORT : FULL;
    }

    <T> T of(T full, T brief) {
        return this == FULL ? full : brief;
    }
}
