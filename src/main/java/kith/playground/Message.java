package kith.playground;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A message as the workspace keeps it; `text` is Slack's escaped form, `blocks` an array, perhaps empty,
/// `onlyFor` the one user who sees an ephemeral message,
/// `metadata` what an app hung on it, perhaps nothing.
public record Message(
        String channel,
        String ts,
        @Nullable String threadTs,
        String user,
        String text,
        JsonNode blocks,
        @Nullable String onlyFor,
        boolean edited,
        List<SharedFile> files,
        JsonNode metadata) {

    public Message {
        files = List.copyOf(files);
    }

    public boolean ephemeral() {
        return onlyFor != null;
    }

    public boolean visibleTo(String reader) {
        return onlyFor == null || onlyFor.equals(reader);
    }

    /// The block with this id.
    public Optional<JsonNode> block(String blockId) {
        return Blocks.of(blocks).block(blockId);
    }

    /// Every word that a reader sees, blocks included.
    public String words() {
        return blocks.isEmpty() ? text : Blocks.of(blocks).words();
    }

    Message rewritten(String newText, JsonNode newBlocks) {
        return new Message(channel, ts, threadTs, user, newText, newBlocks, onlyFor, true, files, metadata);
    }
}
