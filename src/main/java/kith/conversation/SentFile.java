package kith.conversation;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A file that a member sent, before any of it was fetched; `type` as in `Content-Type`, `bytes` as the platform counts
/// them. Without `at` it lies elsewhere, and the platform has but a link to it.
public record SentFile(
        String name, String type, long bytes, @Nullable URI at) {
    /// What people send without meaning it to be read.
    boolean isMedia() {
        return type.startsWith("image/") || type.startsWith("video/") || type.startsWith("audio/");
    }
}
