package kith.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One input of Recognizers-Text's specifications and the expressions that it holds.
record Recognized(String file, LocalDate now, String text, List<Expression> expected) {
    private static final JsonMapper JSON = new JsonMapper();

    /// Characters `[from, to)`; no `days` where no day is named: a time, a duration, a habit, what is left unresolved.
    record Expression(int from, int to, String type, List<Reading> days) {}

    /// One reading: the first day and the day after the last, as far as the specification gives them.
    record Reading(@Nullable LocalDate first, @Nullable LocalDate end, String mod) {}

    static Recognized of(String line) {
        var json = JSON.readTree(line);
        var expected = new ArrayList<Expression>();
        for (var each : json.get("expected")) {
            var days = new ArrayList<Reading>();
            for (var day : each.path("days")) {
                days.add(new Reading(
                        day(day, "first"), day(day, "end"), day.path("mod").asString("")));
            }
            int at = each.get("at").asInt();
            expected.add(new Expression(
                    at,
                    at + each.get("words").asString().length(),
                    each.get("type").asString(),
                    days));
        }
        var now = LocalDateTime.parse(json.get("now").asString()).toLocalDate();
        return new Recognized(json.get("file").asString(), now, json.get("text").asString(), expected);
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        return node.has(field) ? LocalDate.parse(node.get(field).asString()) : null;
    }

    /// Expressions that name a day.
    List<Expression> days() {
        return expected.stream().filter(each -> !each.days().isEmpty()).toList();
    }

    /// Where a month stands before the day, as in these specifications.
    Today today() {
        return Dates.today(now.atStartOfDay(ZoneId.of("America/New_York")));
    }
}
