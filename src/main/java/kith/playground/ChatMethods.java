package kith.playground;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// `chat.*`: messages posted, rewritten and taken away.
final class ChatMethods {
    private final Team team;
    private final Board board;
    private final Limits limits;

    ChatMethods(Team team, Board board, Limits limits) {
        this.team = team;
        this.board = board;
        this.limits = limits;
    }

    Map<String, Method> all() {
        return Map.of(
                "chat.postMessage", this::post,
                "chat.postEphemeral", this::whisper,
                "chat.update", this::rewrite,
                "chat.delete", this::delete);
    }

    private ObjectNode post(Arguments arguments) {
        return written(arguments, channel -> {
            var message = board.say(
                    channel.id(),
                    thread(arguments),
                    text(arguments),
                    arguments.json("blocks"),
                    arguments.json("metadata"));
            var answer = Method.ok().put("channel", channel.id()).put("ts", message.ts());
            return answer.set("message", team.payload(message));
        });
    }

    private ObjectNode whisper(Arguments arguments) {
        return written(arguments, channel -> {
            if (!channel.members().contains(arguments.get("user"))) {
                return Method.error("user_not_in_channel");
            }
            var message = board.post(
                    channel.id(),
                    thread(arguments),
                    Team.BOT,
                    text(arguments),
                    arguments.json("blocks"),
                    arguments.get("user"));
            return Method.ok().put("message_ts", message.ts());
        });
    }

    private ObjectNode rewrite(Arguments arguments) {
        return written(arguments, channel -> {
            if (arguments.get("text").length() > Limits.REWRITTEN) {
                return Method.error("msg_too_long");
            }
            var rewritten = mine(channel, arguments)
                    .flatMap(each -> board.rewrite(channel.id(), each.ts(), text(arguments), arguments.json("blocks")));
            return Method.either(rewritten.map(this::rewritten), "message_not_found");
        });
    }

    private ObjectNode rewritten(Message message) {
        var answer = Method.ok()
                .put("channel", message.channel())
                .put("ts", message.ts())
                .put("text", message.text());
        return answer.set("message", team.payload(message));
    }

    private ObjectNode delete(Arguments arguments) {
        return within(arguments, channel -> {
            var gone = mine(channel, arguments);
            gone.ifPresent(each -> board.remove(channel.id(), each.ts()));
            return Method.either(
                    gone.map(each -> Method.ok().put("channel", channel.id()).put("ts", each.ts())),
                    "message_not_found");
        });
    }

    /// No call of the Web API reaches an ephemeral message once it is posted.
    private Optional<Message> mine(Channel channel, Arguments arguments) {
        return board.find(channel.id(), arguments.get("ts"))
                .filter(each -> each.user().equals(Team.BOT) && !each.ephemeral());
    }

    private ObjectNode written(Arguments arguments, Function<Channel, ObjectNode> write) {
        if (!arguments.has("text") && !arguments.has("blocks")) {
            return Method.error("no_text");
        }
        if (arguments.has("blocks") && !arguments.json("blocks").isArray()) {
            return Method.error("invalid_blocks_format");
        }
        if (limits.tooMuch(arguments.json("blocks"))) {
            return Method.error(Limits.TOO_LONG);
        }
        var faults = limits.message(arguments.json("blocks"));
        return faults.isEmpty() ? within(arguments, write) : Method.error("invalid_blocks", faults);
    }

    /// A user's id stands for the direct line to them.
    private ObjectNode within(Arguments arguments, Function<Channel, ObjectNode> act) {
        var id = arguments.get("channel");
        var channel = team.channel(id.startsWith("U") ? Team.directId(id) : id);
        if (channel.isEmpty()) {
            return Method.error("channel_not_found");
        }
        if (channel.get().archived()) {
            return Method.error("is_archived");
        }
        return Method.either(
                channel.filter(each -> each.members().contains(Team.BOT)).map(act), "not_in_channel");
    }

    private String text(Arguments arguments) {
        return limits.cut(arguments.get("text"));
    }

    private static @Nullable String thread(Arguments arguments) {
        return arguments.has("thread_ts") ? arguments.get("thread_ts") : null;
    }
}
