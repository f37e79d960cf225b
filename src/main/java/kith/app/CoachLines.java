package kith.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kith.coaching.Coach;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The `coach` command: a draft a line in JSON, one line of advice for each, in order.
///
/// A line that cannot be read is answered with its error and does not stop the rest.
public final class CoachLines {
    private final JsonMapper mapper = JsonMapper.shared();
    private final Coach coach;

    public CoachLines(Coach coach) {
        this.coach = coach;
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

    private JsonNode answer(String line) {
        JsonNode read = JsonNodeFactory.instance.nullNode();
        try {
            read = mapper.readTree(line);
            var id = read.path("id");
            return CoachAnswer.of(id, coach.advise(CoachLine.draft(read)));
        } catch (JacksonException e) {
            return CoachAnswer.failed(read.path("id"), "not JSON: " + e.getOriginalMessage());
        } catch (CoachLine.Unreadable e) {
            return CoachAnswer.failed(read.path("id"), e.getMessage());
        }
    }
}
