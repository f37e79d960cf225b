package kith.conversation;

/// The way to the book broke while a turn was being committed: nobody knows whether what was told is kept.
public final class PerhapsKept extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PerhapsKept(Throwable cause) {
        super(cause);
    }
}
