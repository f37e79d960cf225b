package kith.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody in the book whom a message may name; `chatUser` is their id on the chat platform.
public record Known(
        String id,
        String name,
        List<String> aliases,
        @Nullable String chatUser) {
    public Known {
        aliases = List.copyOf(aliases);
    }
}
