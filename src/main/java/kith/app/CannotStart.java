package kith.app;

/// Kith can't start; the message is one line that says why and what to do.
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotStart(String why) {
        super(why);
    }

    CannotStart(String why, Throwable cause) {
        super(why, cause);
    }
}
