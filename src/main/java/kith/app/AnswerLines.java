package kith.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON Lines and writes one line of answer for each, in order. A line that can't be read is answered with its
/// `id` and its `error`, and does not stop the rest; an empty one is passed over.
final class AnswerLines {
    /// What a line lacks, in words for whoever wrote it.
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String why;

        Unreadable(String why) {
            super(why);
            this.why = why;
        }
    }

    private final JsonMapper json = JsonMapper.shared();
    private final BiConsumer<JsonNode, ObjectNode> answer;

    /// `answer` adds to the second what it has to say to the first, or throws an [Unreadable].
    AnswerLines(BiConsumer<JsonNode, ObjectNode> answer) {
        this.answer = answer;
    }

    /// Reads UTF-8 lines until the end of `in`; returns the exit status, 1 when any line failed.
    int run(InputStream in, PrintStream out) {
        int status = 0;
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    var answered = answered(line);
                    status = answered.has("error") ? 1 : status;
                    // By way of a text, since a lone surrogate can't be written in UTF-8 and becomes a question mark.
                    out.write((json.writeValueAsString(answered) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
        return status;
    }

    private ObjectNode answered(String line) {
        JsonNode read = JsonNodeFactory.instance.nullNode();
        try {
            read = json.readTree(line);
            var node = begun(read);
            answer.accept(read, node);
            return node;
        } catch (JacksonException e) {
            return begun(read).put("error", "not JSON: " + e.getOriginalMessage());
        } catch (Unreadable e) {
            return begun(read).put("error", e.why);
        }
    }

    private static ObjectNode begun(JsonNode read) {
        var id = read.path("id");
        var node = JsonNodeFactory.instance.objectNode();
        node.set("id", id.isMissingNode() ? JsonNodeFactory.instance.nullNode() : id);
        return node;
    }
}
