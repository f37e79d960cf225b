package kith.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Every message, in the order of arrival.
final class Board {
    private final Changes changes;
    private final Timestamps timestamps;
    private final List<Message> messages = new ArrayList<>();

    Board(Changes changes, Timestamps timestamps) {
        this.changes = changes;
        this.timestamps = timestamps;
    }

    Message post(
            String channel,
            @Nullable String threadTs,
            String user,
            String text,
            JsonNode blocks,
            @Nullable String onlyFor) {
        return add(new Message(
                channel,
                timestamps.next(),
                threadTs,
                user,
                text,
                Blocks.withIds(blocks),
                onlyFor,
                false,
                List.of(),
                Json.object()));
    }

    /// A message of the app, with what it hangs on it.
    Message say(String channel, @Nullable String threadTs, String text, JsonNode blocks, JsonNode metadata) {
        return add(new Message(
                channel,
                timestamps.next(),
                threadTs,
                Team.BOT,
                text,
                Blocks.withIds(blocks),
                null,
                false,
                List.of(),
                metadata));
    }

    Message share(String channel, @Nullable String threadTs, String user, String text, List<SharedFile> files) {
        return add(new Message(
                channel, timestamps.next(), threadTs, user, text, Json.array(), null, false, files, Json.object()));
    }

    private Message add(Message message) {
        return changes.writing(() -> {
            messages.add(message);
            return message;
        });
    }

    Optional<Message> find(String channel, String ts) {
        return changes.reading(() -> messages.stream()
                .filter(each -> each.channel().equals(channel) && each.ts().equals(ts))
                .findFirst());
    }

    /// A message that its user sees.
    Message seen(String user, String channel, String ts) {
        return find(channel, ts)
                .filter(each -> each.visibleTo(user))
                .orElseThrow(() -> new IllegalArgumentException("No message %s in %s".formatted(ts, channel)));
    }

    List<Message> visible(String user, String channel) {
        return in(channel).stream().filter(each -> each.visibleTo(user)).toList();
    }

    Optional<Message> rewrite(String channel, String ts, String text, JsonNode blocks) {
        return changes.writing(() -> {
            var found = find(channel, ts).map(each -> each.rewritten(text, Blocks.withIds(blocks)));
            found.ifPresent(rewritten -> messages.replaceAll(each -> same(each, rewritten) ? rewritten : each));
            return found;
        });
    }

    boolean remove(String channel, String ts) {
        return changes.writing(() -> messages.removeIf(
                each -> each.channel().equals(channel) && each.ts().equals(ts)));
    }

    List<Message> in(String channel) {
        return changes.reading(() ->
                messages.stream().filter(each -> each.channel().equals(channel)).toList());
    }

    Message await(String channel, Predicate<Message> wanted, Duration atMost) {
        return changes.await(() -> in(channel).stream().filter(wanted).findFirst(), atMost)
                .orElseThrow(() -> new AssertionError(
                        "No such message in %s within %s; there is:%n%s".formatted(channel, atMost, listing(channel))));
    }

    private String listing(String channel) {
        return in(channel).stream()
                .map(each -> "  %s %s%s: %s"
                        .formatted(each.ts(), each.user(), each.ephemeral() ? " (ephemeral)" : "", each.words()))
                .collect(Collectors.joining("\n"));
    }

    private static boolean same(Message one, Message other) {
        return one.channel().equals(other.channel()) && one.ts().equals(other.ts());
    }
}
