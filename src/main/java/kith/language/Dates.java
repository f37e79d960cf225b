package kith.language;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/// Reads a date phrase that stands alone, such as the answer to "when?": `friday`, `no, Tuesday`, `in march`.
public final class Dates {
    /// Zones in which 3/4 is the fourth of March.
    private static final Set<String> MONTH_FIRST = Set.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "America/Phoenix",
            "America/Detroit",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Boise",
            "America/Indiana/Indianapolis");

    private final DateReader reader;
    private final Tokenizer tokenizer;

    public Dates() {
        var resources = new Resources();
        reader = new DateReader(resources);
        tokenizer = new Tokenizer(new Shorthand(resources));
    }

    /// The first date in `text`, today or later wherever the words leave it open.
    public Optional<LocalDate> readFuture(String text, ZonedDateTime now) {
        return first(text, now).map(Dated::future);
    }

    /// The first date in `text`, today or earlier wherever the words leave it open.
    public Optional<LocalDate> readPast(String text, ZonedDateTime now) {
        return first(text, now).map(Dated::past);
    }

    private Optional<Dated> first(String text, ZonedDateTime now) {
        var cued = alone(text) ? "by " + text.strip() : text;
        return reader.read(tokenizer.read(cued), today(now), new BitSet()).stream()
                .filter(dated -> !dated.time())
                .findFirst();
    }

    /// A bare `may` or `sun` as a whole answer is a date, though it is none within a sentence.
    private static boolean alone(String text) {
        return !text.strip().contains(" ");
    }

    static Today today(ZonedDateTime now) {
        return new Today(now.toLocalDate(), MONTH_FIRST.contains(now.getZone().getId()));
    }
}
