package kith.language;

/// Tokens `[from, to)` that say one thing, in sentence number `sentence`. `reported` when it is what somebody said.
record Clause(int from, int to, int sentence, boolean reported) {
    int length() {
        return to - from;
    }
}
