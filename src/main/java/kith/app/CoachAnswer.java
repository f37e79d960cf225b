package kith.app;

import java.util.Locale;
import kith.coaching.Advice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One line that `coach` writes.
final class CoachAnswer {
    private CoachAnswer() {}

    static ObjectNode of(JsonNode id, Advice advice) {
        var line = begin(id);
        line.put("verdict", advice.verdict().name().toLowerCase(Locale.ROOT));
        var findings = line.putArray("findings");
        for (var each : advice.findings()) {
            spanned(findings.addObject(), each.rule(), each.start(), each.end())
                    .put("why", each.why())
                    .put("instead", each.instead());
        }
        var strengths = line.putArray("strengths");
        advice.strengths().forEach(each -> spanned(strengths.addObject(), each.rule(), each.start(), each.end()));
        return line.put("rewrite", advice.rewrite());
    }

    static ObjectNode failed(JsonNode id, @Nullable String error) {
        return begin(id).put("error", error == null ? "unreadable" : error);
    }

    private static ObjectNode begin(JsonNode id) {
        return JsonNodeFactory.instance
                .objectNode()
                .set("id", id.isMissingNode() ? JsonNodeFactory.instance.nullNode() : id);
    }

    private static ObjectNode spanned(ObjectNode at, String rule, int start, int end) {
        return at.put("rule", rule).put("start", start).put("end", end);
    }
}
