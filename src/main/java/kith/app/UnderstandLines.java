package kith.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kith.language.Understand;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads messages as JSON Lines and writes what each means, one line a line, in order.
public final class UnderstandLines {
    private final JsonMapper json = new JsonMapper();
    private final UnderstandRequest request = new UnderstandRequest();
    private final UnderstandAnswer answer = new UnderstandAnswer(json);
    private final Understand understand;

    public UnderstandLines(Understand understand) {
        this.understand = understand;
    }

    /// Answers until `in` ends; the exit status, 1 when any line could not be read.
    public int run(InputStream in, PrintStream out) {
        var status = 0;
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var answered = answer(line);
                status = answered.failed() ? 1 : status;
                out.write(bytes(answered.text()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
        return status;
    }

    private Answered answer(String line) {
        JsonNode read = null;
        try {
            read = json.readTree(line);
            var meaning = understand.read(request.read(read));
            return new Answered(json.writeValueAsString(answer.write(id(read), meaning)), false);
        } catch (JacksonException e) {
            return failed(read, "not JSON: " + e.getOriginalMessage());
        } catch (UnderstandRequest.Malformed e) {
            return failed(read, e.getMessage());
        }
    }

    private Answered failed(@Nullable JsonNode read, @Nullable String why) {
        var node = json.createObjectNode();
        node.set("id", id(read));
        node.put("error", why == null ? "malformed" : why);
        return new Answered(json.writeValueAsString(node), true);
    }

    private JsonNode id(@Nullable JsonNode read) {
        return read != null && read.has("id") ? read.get("id") : json.nullNode();
    }

    /// A lone surrogate cannot be written in UTF-8: it becomes a question mark instead of an error.
    private static byte[] bytes(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private record Answered(String text, boolean failed) {}
}
