package kith.app;

import java.io.InputStream;
import java.io.PrintStream;
import kith.language.Understand;
import tools.jackson.databind.json.JsonMapper;

/// The `understand` command: a message a line in JSON, what it means for each, in order.
public final class UnderstandLines {
    private final AnswerLines lines;

    public UnderstandLines(Understand understand) {
        var request = new UnderstandRequest();
        var answer = new UnderstandAnswer(JsonMapper.shared());
        lines = new AnswerLines((read, node) -> answer.write(node, understand.read(request.read(read))));
    }

    /// Answers until `in` ends; the exit status, 1 when any line could not be read.
    public int run(InputStream in, PrintStream out) {
        return lines.run(in, out);
    }
}
