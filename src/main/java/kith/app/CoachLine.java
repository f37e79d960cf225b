package kith.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kith.coaching.Draft;
import kith.coaching.Recipient;
import kith.people.FactKind;
import kith.people.Relation;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One line that `coach` reads, as a draft.
final class CoachLine {

    private CoachLine() {}

    static Draft draft(JsonNode line) {
        var today = read("now", text(line, "now"), ZonedDateTime::parse).toLocalDate();
        var to = line.path("to");
        return new Draft(text(line, "draft"), today, to.isObject() ? recipient(to) : null);
    }

    private static Recipient recipient(JsonNode to) {
        return new Recipient(
                text(to, "name"),
                constant(Relation.class, to, "relation"),
                to.path("role").isString() ? to.path("role").asString() : null,
                to.path("decisionMaker").asBoolean(false),
                date(to, "connectedOn"),
                each(to, "talks", it -> new Recipient.Talked(day(it, "on"), constant(TalkKind.class, it, "kind"))),
                each(to, "facts", it -> new Recipient.Known(text(it, "text"), constant(FactKind.class, it, "kind"))),
                each(to, "gave", CoachLine::favour),
                each(to, "asked", CoachLine::favour),
                each(to, "promises", CoachLine::owed));
    }

    private static Recipient.Favour favour(JsonNode it) {
        return new Recipient.Favour(day(it, "on"), text(it, "what"));
    }

    private static Recipient.Owed owed(JsonNode it) {
        return new Recipient.Owed(
                constant(Side.class, it, "by"),
                text(it, "what"),
                date(it, "due"),
                it.path("kept").asBoolean(false));
    }

    private static <T> List<T> each(JsonNode to, String field, Function<JsonNode, T> one) {
        return to.path(field).valueStream().map(one).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode at, String field) {
        var name = text(at, field).toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException _) {
            throw new AnswerLines.Unreadable("no such " + field + ": " + text(at, field));
        }
    }

    private static LocalDate day(JsonNode at, String field) {
        return read(field, text(at, field), LocalDate::parse);
    }

    private static @Nullable LocalDate date(JsonNode at, String field) {
        return at.path(field).isString() ? day(at, field) : null;
    }

    private static <T> T read(String field, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException _) {
            throw new AnswerLines.Unreadable("no such date in " + field + ": " + text);
        }
    }

    private static String text(JsonNode at, String field) {
        var node = at.path(field);
        if (!node.isString()) {
            throw new AnswerLines.Unreadable("missing: " + field);
        }
        return node.asString();
    }
}
