package kith.ranking;

import java.time.LocalDate;
import java.util.List;
import kith.people.Fact;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// What is known of somebody, newest first, with what each fact is about: read once, compared often.
public final class Facts {
    public static final Facts NONE = new Facts(List.of());

    private static final int NEED_LASTS = 180;

    private final List<Known> all;
    private final long kinds;
    private final long newest;

    /// `day` is the one that a fact about a date names.
    public record Known(Fact fact, Terms words, @Nullable CalendarDay day) {
        long age(LocalDate today) {
            return today.toEpochDay() - fact.learnedOn().toEpochDay();
        }
    }

    Facts(List<Known> all) {
        this.all = List.copyOf(all);
        this.kinds = all.stream().mapToLong(each -> bit(each.fact().kind())).reduce(0, (some, more) -> some | more);
        this.newest = all.stream()
                .mapToLong(each -> each.fact().learnedOn().toEpochDay())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    public List<Known> all() {
        return all;
    }

    /// Cheap to ask, where most of a book's people have nothing of that kind.
    boolean have(FactKind kind) {
        return kinds != 0 && (kinds & bit(kind)) != 0;
    }

    /// When the newest was learned, in days since 1970; far in the past when nothing was.
    long newest() {
        return newest;
    }

    /// Something was learned after `day`, given as days since 1970.
    boolean newerThan(long day) {
        return newest > day;
    }

    private static long bit(FactKind kind) {
        return switch (kind) {
            case WORK -> 1;
            case NEED -> 1 << 1;
            case OFFER -> 1 << 2;
            case INTEREST -> 1 << 3;
            case FAMILY -> 1 << 4;
            case PLACE -> 1 << 5;
            case DATE -> 1 << 6;
            case OTHER -> 1 << 7;
        };
    }

    /// A need learned within half a year.
    boolean needKnown(LocalDate today) {
        if (!have(FactKind.NEED)) {
            return false;
        }
        for (var each : all) {
            if (each.fact().kind() == FactKind.NEED && each.age(today) <= NEED_LASTS) {
                return true;
            }
        }
        return false;
    }

    /// The place fact that names every word of `place`.
    @Nullable
    Fact at(Terms place) {
        if (!have(FactKind.PLACE)) {
            return null;
        }
        for (var each : all) {
            if (each.fact().kind() == FactKind.PLACE && each.words().cover(place)) {
                return each.fact();
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts facts && all.equals(facts.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
