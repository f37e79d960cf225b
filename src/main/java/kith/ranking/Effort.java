package kith.ranking;

/// What reaching out takes, least first.
public enum Effort {
    NOTE(5),
    CALL(20),
    COFFEE(60);

    private final int minutes;

    Effort(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }

    /// The next smaller one; a note stays a note.
    Effort less() {
        return this == COFFEE ? CALL : NOTE;
    }
}
