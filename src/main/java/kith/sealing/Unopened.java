package kith.sealing;

/// A sealed value that doesn't open: another key, another place, or changed. Its message tells neither content nor key.
public final class Unopened extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unopened(String what, Throwable cause) {
        super(what, cause);
    }
}
