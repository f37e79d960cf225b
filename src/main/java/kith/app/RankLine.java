package kith.app;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import kith.people.Circle;
import kith.people.PersonId;
import kith.people.Relation;
import kith.ranking.Attention;
import kith.ranking.Facts;
import kith.ranking.Ledger;
import kith.ranking.Pace;
import kith.ranking.Profile;
import kith.ranking.Tie;
import kith.ranking.Ties;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One line that `rank` reads: the day, and everybody with the days on which there was contact; later days are not
/// known yet. A person's id is also their name.
record RankLine(LocalDate today, Ties ties) {
    private static final int DATE_LENGTH = 10;

    static RankLine of(JsonNode line) {
        var today = day("now", line.path("now"));
        var people = line.path("people");
        if (!people.isArray()) {
            throw new AnswerLines.Unreadable("missing: people");
        }
        var ties = new ArrayList<Tie>();
        var seen = new HashSet<String>();
        for (var each : people) {
            var tie = tie(each, today);
            if (!seen.add(tie.profile().name())) {
                throw new AnswerLines.Unreadable("twice: " + tie.profile().name());
            }
            ties.add(tie);
        }
        return new RankLine(today, Ties.of(ties));
    }

    private static Tie tie(JsonNode person, LocalDate today) {
        if (!person.path("id").isValueNode() || person.path("id").isNull()) {
            throw new AnswerLines.Unreadable("missing: id of a person");
        }
        var id = person.path("id").asString();
        var days = new ArrayList<LocalDate>();
        for (var each : person.path("days")) {
            var day = day("days", each);
            if (!day.isAfter(today)) {
                days.add(day);
            }
        }
        return new Tie(
                profile(
                        id,
                        person.path("circle").isString() ? person.path("circle").asString() : null),
                Pace.of(days),
                List.of(),
                Facts.NONE,
                Ledger.EMPTY,
                List.of(),
                Attention.NONE);
    }

    /// A circle of Kith's own says how near somebody is; any other only groups them.
    private static Profile profile(String id, @Nullable String circle) {
        var key = new PersonId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
        for (var near : Circle.values()) {
            if (near.name().equalsIgnoreCase(circle)) {
                return new Profile(key, id, Relation.OTHER, null, near, 1, List.of(), null);
            }
        }
        List<String> tags = circle == null ? List.of() : List.of(circle);
        return new Profile(key, id, Relation.OTHER, null, Circle.WIDER, 1, tags, null);
    }

    private static LocalDate day(String field, JsonNode node) {
        if (!node.isString() || node.asString().length() < DATE_LENGTH) {
            throw new AnswerLines.Unreadable("missing or no date: " + field);
        }
        try {
            return LocalDate.parse(node.asString().substring(0, DATE_LENGTH));
        } catch (DateTimeException _) {
            throw new AnswerLines.Unreadable("no such date in " + field + ": " + node.asString());
        }
    }
}
