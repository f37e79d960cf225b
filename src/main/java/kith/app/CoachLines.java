package kith.app;

import java.io.InputStream;
import java.io.PrintStream;
import kith.coaching.Coach;

/// The `coach` command: a draft a line in JSON, one line of advice for each, in order.
public final class CoachLines {
    private final AnswerLines lines;

    public CoachLines(Coach coach) {
        lines = new AnswerLines((read, node) -> CoachAnswer.write(node, coach.advise(CoachLine.draft(read))));
    }

    /// Answers until `in` ends; the exit status, 1 when any line could not be read.
    public int run(InputStream in, PrintStream out) {
        return lines.run(in, out);
    }
}
