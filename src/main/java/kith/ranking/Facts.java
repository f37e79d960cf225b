package kith.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.people.Fact;
import kith.people.FactKind;

/// What is known of somebody, newest first, with what each fact is about: read once, compared often.
public record Facts(List<Known> all) {
    public static final Facts NONE = new Facts(List.of());

    private static final int NEED_LASTS = 180;

    public record Known(Fact fact, Terms words) {
        long age(LocalDate today) {
            return ChronoUnit.DAYS.between(fact.learnedOn(), today);
        }
    }

    public Facts {
        all = List.copyOf(all);
    }

    Stream<Known> of(FactKind kind) {
        return all.stream().filter(each -> each.fact().kind() == kind);
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
    Optional<Fact> at(Terms place) {
        return of(FactKind.PLACE)
                .filter(each -> each.words().cover(place))
                .map(Known::fact)
                .findFirst();
    }
}
