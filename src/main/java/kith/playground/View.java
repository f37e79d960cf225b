package kith.playground;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A modal or Home tab that one user sees; `content` is what the app sent, `errors` maps a block id to what is wrong.
public record View(
        String id,
        String user,
        String rootId,
        @Nullable String previousId,
        String hash,
        JsonNode content,
        Map<String, String> errors) {
    public View {
        errors = Map.copyOf(errors);
    }

    /// Every word that a reader sees.
    public String words() {
        return Blocks.of(content.path("blocks")).words();
    }

    /// The ids of the files that it shows.
    public List<String> pictures() {
        return Blocks.of(content.path("blocks")).pictures();
    }

    View with(Map<String, String> newErrors) {
        return new View(id, user, rootId, previousId, hash, content, newErrors);
    }

    View with(String newHash, JsonNode newContent) {
        return new View(id, user, rootId, previousId, newHash, newContent, Map.of());
    }
}
