package kith.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What a member wrote into the form that mends a log.
record Revision(
        String name,
        @Nullable TalkKind kind,
        LocalDate day,
        List<String> facts,
        String promise,
        Side by,
        @Nullable LocalDate due) {

    static final String NAME = "name";
    static final String KIND = "kind";
    static final String DAY = "day";
    static final String FACTS = "facts";
    static final String PROMISE = "promise";
    static final String BY = "by";
    static final String DUE = "due";
    static final String NO_TALK = "NONE";

    sealed interface Read {
        record Good(Revision revision) implements Read {}

        record Faulty(Map<String, String> faults) implements Read {}
    }

    static Read read(Map<String, String> values, LocalDate today) {
        var faults = new HashMap<String, String>();
        var name = Clean.text(values.getOrDefault(NAME, ""));
        if (name.isEmpty()) {
            faults.put(NAME, WordsOfEdit.nameMissing());
        }
        var day = day(values.get(DAY)).orElse(today);
        if (day.isAfter(today)) {
            faults.put(DAY, WordsOfEdit.stillToCome());
        }
        var kind = values.getOrDefault(KIND, NO_TALK);
        var facts = Arrays.stream(values.getOrDefault(FACTS, "").split("\n"))
                .map(Clean::text)
                .filter(each -> !each.isEmpty())
                .toList();
        return faults.isEmpty()
                ? new Read.Good(new Revision(
                        name,
                        kind.equals(NO_TALK) ? null : TalkKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        day,
                        facts,
                        Clean.text(values.getOrDefault(PROMISE, "")),
                        Side.valueOf(values.getOrDefault(BY, Side.ME.name())),
                        day(values.get(DUE)).orElse(null)))
                : new Read.Faulty(faults);
    }

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
