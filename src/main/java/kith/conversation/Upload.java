package kith.conversation;

/// What a platform shows as a file; `words` say the same to who doesn't see it.
public interface Upload {
    String name();

    /// As in `Content-Type`.
    String type();

    String title();

    String words();

    byte[] bytes();
}
