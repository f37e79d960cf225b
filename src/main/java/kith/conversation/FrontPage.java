package kith.conversation;

import java.util.Optional;

/// What is known of the owner's front page.
public interface FrontPage {
    /// The owner looks at it.
    void open();

    /// Whether they ever did.
    boolean isOpened();

    /// Shows this picture from now on, by the platform's id of its file.
    void show(String picture);

    Optional<String> picture();
}
