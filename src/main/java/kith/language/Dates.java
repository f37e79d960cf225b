package kith.language;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final Pattern ENDS = Pattern.compile("[\\s.!,]+$");

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

    /// The last whole day before or on which a time ends that `text` names and nothing else: "3 May", "Friday", "next
    /// week" (the day before it begins), "two weeks" from now on.
    public Optional<LocalDate> readEnd(String text, ZonedDateTime now) {
        return end("until " + text, now).or(() -> end("in " + text, now));
    }

    private Optional<LocalDate> end(String text, ZonedDateTime now) {
        var tokens = tokenizer.read(ENDS.matcher(text.strip()).replaceFirst(""));
        var read = reader.read(tokens, today(now), new BitSet());
        if (read.size() != 1 || read.getFirst().from() != 0 || read.getFirst().to() != tokens.size()) {
            return Optional.empty();
        }
        return switch (read.getFirst().grain()) {
            case TIME -> Optional.empty();
            case WEEK, MONTH, QUARTER, YEAR ->
                Optional.of(read.getFirst().future().minusDays(1));
            case DAY, SPAN, WITHIN -> Optional.of(read.getFirst().future());
        };
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
        return new Today(now.toLocalDate(), MONTH_FIRST.contains(now.getZone().getId()), now.toLocalTime());
    }
}
