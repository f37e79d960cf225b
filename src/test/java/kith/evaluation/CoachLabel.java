package kith.evaluation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import kith.coaching.Draft;
import kith.coaching.Recipient;
import kith.coaching.Verdict;
import kith.people.FactKind;
import kith.people.Relation;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A draft and what people said of it.
record CoachLabel(String id, Draft draft, Verdict verdict, Set<String> findings, Set<String> strengths) {

    static List<CoachLabel> read(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(JsonMapper.shared()::readTree)
                .map(CoachLabel::of)
                .toList();
    }

    private static CoachLabel of(JsonNode line) {
        var gold = line.path("gold");
        var today = ZonedDateTime.parse(line.path("now").asString()).toLocalDate();
        var to = line.path("to");
        return new CoachLabel(
                line.path("id").asString(),
                new Draft(line.path("draft").asString(), today, to.isObject() ? recipient(to) : null),
                constant(Verdict.class, gold.path("verdict")),
                words(gold.path("findings")),
                words(gold.path("strengths")));
    }

    private static Set<String> words(JsonNode array) {
        return new TreeSet<>(array.valueStream().map(JsonNode::asString).toList());
    }

    private static Recipient recipient(JsonNode to) {
        return new Recipient(
                to.path("name").asString(),
                constant(Relation.class, to.path("relation")),
                to.path("role").isString() ? to.path("role").asString() : null,
                to.path("decisionMaker").asBoolean(),
                date(to.path("connectedOn")),
                each(to.path("talks"), it -> new Recipient.Talked(day(it), constant(TalkKind.class, it.path("kind")))),
                each(
                        to.path("facts"),
                        it -> new Recipient.Known(
                                it.path("text").asString(), constant(FactKind.class, it.path("kind")))),
                each(
                        to.path("gave"),
                        it -> new Recipient.Favour(day(it), it.path("what").asString())),
                each(
                        to.path("asked"),
                        it -> new Recipient.Favour(day(it), it.path("what").asString())),
                each(
                        to.path("promises"),
                        it -> new Recipient.Owed(
                                constant(Side.class, it.path("by")),
                                it.path("what").asString(),
                                date(it.path("due")),
                                it.path("kept").asBoolean())));
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> one) {
        return array.valueStream().map(one).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode name) {
        return Enum.valueOf(type, name.asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static LocalDate day(JsonNode it) {
        return LocalDate.parse(it.path("on").asString());
    }

    private static @Nullable LocalDate date(JsonNode date) {
        return date.isString() ? LocalDate.parse(date.asString()) : null;
    }
}
