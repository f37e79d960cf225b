package kith.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.app.UnderstandLines;
import kith.language.Understand;
import tools.jackson.databind.json.JsonMapper;

/// Scores labelled files; as a program, prints the table and every miss of the file named.
public final class UnderstandFile {
    private UnderstandFile() {}

    static void main(String[] files) throws IOException {
        for (var file : files) {
            var score = score(Files.readAllLines(Path.of(file)));
            score.misses().forEach(IO::println);
            IO.println(score.table());
        }
    }

    static UnderstandScore score(List<String> lines) {
        var json = new JsonMapper();
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        new UnderstandLines(new Understand()).run(in, new PrintStream(out, false, StandardCharsets.UTF_8));
        var answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        var score = new UnderstandScore();
        for (int i = 0; i < lines.size(); i++) {
            score.add(json.readTree(lines.get(i)), json.readTree(answers.get(i)));
        }
        return score;
    }
}
