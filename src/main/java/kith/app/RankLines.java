package kith.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import kith.ranking.Moment;
import kith.ranking.RankTies;
import tools.jackson.databind.node.ObjectNode;

/// The `rank` command: a book a line in JSON, its people ranked for each, in order.
public final class RankLines {
    private final RankTies rank;
    private final AnswerLines lines = new AnswerLines((read, node) -> write(node, RankLine.of(read)));

    public RankLines(RankTies rank) {
        this.rank = rank;
    }

    /// Answers until `in` ends; the exit status, 1 when any line could not be read.
    public int run(InputStream in, PrintStream out) {
        return lines.run(in, out);
    }

    private void write(ObjectNode node, RankLine line) {
        var ranked = node.putArray("ranked");
        for (var each : rank.rank(line.ties(), Moment.on(line.today()))) {
            var lane = each.lane();
            ranked.addObject()
                    .put("id", each.tie().profile().name())
                    .put("lane", lane == null ? null : lane.name().toLowerCase(Locale.ROOT))
                    .put("p", each.chance())
                    .put("score", each.score());
        }
    }
}
