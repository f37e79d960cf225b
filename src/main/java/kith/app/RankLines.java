package kith.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kith.ranking.Moment;
import kith.ranking.RankTies;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The `rank` command: a book a line in JSON, its people ranked for each, in order.
///
/// A line that cannot be read is answered with its error and does not stop the rest.
public final class RankLines {
    private final JsonMapper mapper = JsonMapper.shared();
    private final RankTies rank;

    public RankLines(RankTies rank) {
        this.rank = rank;
    }

    /// Reads UTF-8 lines until the end of `in`; returns the exit status, 1 when any line failed.
    public int run(InputStream in, PrintStream out) {
        int status = 0;
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    var answer = answer(line);
                    status = answer.has("error") ? 1 : status;
                    out.write(mapper.writeValueAsBytes(answer));
                    out.write('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
        return status;
    }

    private ObjectNode answer(String line) {
        JsonNode read = JsonNodeFactory.instance.nullNode();
        try {
            read = mapper.readTree(line);
            return ranked(read, RankLine.of(read));
        } catch (JacksonException e) {
            return failed(read, "not JSON: " + e.getOriginalMessage());
        } catch (RankLine.Unreadable e) {
            return failed(read, e.getMessage());
        }
    }

    private ObjectNode ranked(JsonNode read, RankLine line) {
        var answer = begun(read);
        var ranked = answer.putArray("ranked");
        for (var each : rank.rank(line.ties(), Moment.on(line.today()))) {
            var lane = each.lane();
            ranked.addObject()
                    .put("id", each.tie().profile().name())
                    .put("lane", lane == null ? null : lane.name().toLowerCase(Locale.ROOT))
                    .put("p", each.chance())
                    .put("score", each.score());
        }
        return answer;
    }

    private static ObjectNode failed(JsonNode read, String why) {
        return begun(read).put("error", why);
    }

    private static ObjectNode begun(JsonNode read) {
        var id = read.path("id");
        var node = JsonNodeFactory.instance.objectNode();
        node.set("id", id.isMissingNode() ? JsonNodeFactory.instance.nullNode() : id);
        return node;
    }
}
