package kith.app;

import java.util.Locale;
import kith.coaching.Advice;
import tools.jackson.databind.node.ObjectNode;

/// One line that `coach` writes.
final class CoachAnswer {
    private CoachAnswer() {}

    static void write(ObjectNode line, Advice advice) {
        line.put("verdict", advice.verdict().name().toLowerCase(Locale.ROOT));
        var findings = line.putArray("findings");
        for (var each : advice.findings()) {
            spanned(findings.addObject(), each.rule(), each.start(), each.end())
                    .put("why", each.why())
                    .put("instead", each.instead());
        }
        var strengths = line.putArray("strengths");
        advice.strengths().forEach(each -> spanned(strengths.addObject(), each.rule(), each.start(), each.end()));
        line.put("rewrite", advice.rewrite());
    }

    private static ObjectNode spanned(ObjectNode at, String rule, int start, int end) {
        return at.put("rule", rule).put("start", start).put("end", end);
    }
}
