package kith.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kith.people.Fact;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// What is known of somebody, newest first, with what each fact is about: read once, compared often.
public record Facts(List<Known> all) {
    public static final Facts NONE = new Facts(List.of());

    private static final int NEED_LASTS = 180;

    /// `day` is the one that a fact about a date names.
    public record Known(Fact fact, Terms words, @Nullable CalendarDay day) {
        long age(LocalDate today) {
            return ChronoUnit.DAYS.between(fact.learnedOn(), today);
        }
    }

    public Facts {
        all = List.copyOf(all);
    }

    /// A need learned within half a year.
    boolean needKnown(LocalDate today) {
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
        for (var each : all) {
            if (each.fact().kind() == FactKind.PLACE && each.words().cover(place)) {
                return each.fact();
            }
        }
        return null;
    }
}
