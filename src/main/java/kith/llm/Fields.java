package kith.llm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one JSON object, each of its right type and size or nonsense.
record Fields(JsonNode node) {
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_LIST = 20;

    static Fields of(JsonNode node) throws Nonsense {
        if (!node.isObject()) {
            throw new Nonsense("no object");
        }
        return new Fields(node);
    }

    String text(String name) throws Nonsense {
        return text(name, LONGEST_TEXT);
    }

    String text(String name, int longest) throws Nonsense {
        return text(node.path(name), longest);
    }

    @Nullable
    String optionalText(String name) throws Nonsense {
        var value = node.path(name);
        return value.isMissingNode() || value.isNull() ? null : text(value, LONGEST_TEXT);
    }

    private static String text(JsonNode value, int longest) throws Nonsense {
        if (!value.isString()
                || value.stringValue().isBlank()
                || value.stringValue().length() > longest) {
            throw new Nonsense("no text of a fit length");
        }
        return value.stringValue().strip();
    }

    /// What stands in the list `name`; a missing one is empty.
    private List<JsonNode> list(String name) throws Nonsense {
        var value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || value.size() > LONGEST_LIST) {
            throw new Nonsense(name + " is no list of a fit length");
        }
        return value.valueStream().toList();
    }

    List<String> texts(String name) throws Nonsense {
        var texts = new ArrayList<String>();
        for (var each : list(name)) {
            texts.add(text(each, LONGEST_TEXT));
        }
        return texts;
    }

    List<Fields> objects(String name) throws Nonsense {
        var objects = new ArrayList<Fields>();
        for (var each : list(name)) {
            objects.add(of(each));
        }
        return objects;
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) throws Nonsense {
        var said = text(name);
        for (var each : EnumSet.allOf(type)) {
            if (each.name().toLowerCase(Locale.ROOT).equals(said)) {
                return each;
            }
        }
        throw new Nonsense("no such " + name);
    }

    /// A day within `[from, to]`.
    @Nullable
    LocalDate optionalDay(String name, LocalDate from, LocalDate to) throws Nonsense {
        var said = optionalText(name);
        if (said == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(said);
            if (!day.isBefore(from) && !day.isAfter(to)) {
                return day;
            }
        } catch (DateTimeException _) {
            // Said below, together with a day out of range.
        }
        throw new Nonsense(name + " is no sane day");
    }
}
