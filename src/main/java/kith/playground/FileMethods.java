package kith.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `files.*`: Slack's upload in three steps, of which the bytes' own goes to [Uploading].
final class FileMethods {
    private static final Pattern CONVERSATION = Pattern.compile("[CGDZ][A-Z0-9]+");
    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,8}");

    private final Team team;
    private final Board board;
    private final Uploads uploads;

    FileMethods(Team team, Board board, Uploads uploads) {
        this.team = team;
        this.board = board;
        this.uploads = uploads;
    }

    Map<String, Method> all() {
        return Map.of("files.getUploadURLExternal", this::announce, "files.completeUploadExternal", this::complete);
    }

    private ObjectNode announce(Arguments arguments) {
        var faults = new ArrayList<String>();
        if (!arguments.has("filename")) {
            faults.add("missing required field: filename");
        }
        if (!LENGTH.matcher(arguments.get("length")).matches()) {
            faults.add("missing required field: length");
        }
        if (!faults.isEmpty()) {
            return Method.error("invalid_arguments", faults);
        }
        var place = uploads.announce(
                arguments.get("filename"), Integer.parseInt(arguments.get("length")), arguments.get("alt_txt"));
        return Method.ok()
                .put("upload_url", uploads.address(place))
                .put("file_id", place.file().id());
    }

    private ObjectNode complete(Arguments arguments) {
        var named = arguments.json("files").values().stream().toList();
        if (named.isEmpty()) {
            return Method.error("invalid_arguments", List.of("missing required field: files"));
        }
        if (!named.stream().allMatch(each -> uploads.hasCome(id(each)))) {
            return Method.error("file_not_found");
        }
        if (!arguments.has("channel_id")) {
            return shared(named, null, arguments);
        }
        var id = arguments.get("channel_id");
        if (!CONVERSATION.matcher(id).matches()) {
            return Method.error(
                    "invalid_arguments",
                    List.of("input must match regex pattern: ^[CGDZ][A-Z0-9]{8,}$ [json-pointer:/channel_id]"));
        }
        var channel = team.channel(id);
        if (channel.isEmpty()) {
            return Method.error("channel_not_found");
        }
        return channel.get().members().contains(Team.BOT)
                ? shared(named, channel.get(), arguments)
                : Method.error("not_in_channel");
    }

    /// Without a channel the files stay private.
    private ObjectNode shared(List<JsonNode> named, @Nullable Channel channel, Arguments arguments) {
        var files = named.stream()
                .flatMap(each -> uploads.complete(id(each), each.path("title").asString("")).stream())
                .toList();
        if (channel != null) {
            var thread = arguments.has("thread_ts") ? arguments.get("thread_ts") : null;
            board.share(channel.id(), thread, Team.BOT, arguments.get("initial_comment"), files);
        }
        return Method.ok().set("files", describe(files));
    }

    static JsonNode describe(List<SharedFile> files) {
        var all = Json.array();
        files.forEach(each -> all.addObject()
                .put("id", each.id())
                .put("name", each.name())
                .put("title", each.title())
                .put("mimetype", each.type())
                .put("size", each.bytes())
                .put("alt_txt", each.words()));
        return all;
    }

    private static String id(JsonNode named) {
        return named.path("id").asString("");
    }
}
