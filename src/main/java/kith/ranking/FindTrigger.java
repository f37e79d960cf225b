package kith.ranking;

import java.time.LocalDate;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// Finds what makes this a good week to write to somebody.
final class FindTrigger {
    private static final int DATE_AHEAD = 7;
    private static final int NEWS_LASTS = 60;

    /// The strongest: a trip to where they live, a need that the member can meet, a day of theirs, news.
    @Nullable
    Trigger any(Tie tie, Moment moment) {
        Trigger found = visit(tie, moment);
        found = found == null ? needMet(tie, moment) : found;
        found = found == null ? dateNear(tie, moment.today()) : found;
        return found == null ? news(tie, moment.today()) : found;
    }

    /// There is any; without looking for which.
    boolean some(Tie tie, Moment moment) {
        return newsOf(tie, moment.today())
                || needMet(tie, moment) != null
                || dateNear(tie, moment.today()) != null
                || visit(tie, moment) != null;
    }

    Trigger.@Nullable Visit visit(Tie tie, Moment moment) {
        for (var trip : moment.trips()) {
            var fact = trip.near(moment.today()) ? tie.facts().at(trip.words()) : null;
            if (fact != null) {
                return new Trigger.Visit(trip, fact);
            }
        }
        return null;
    }

    Trigger.@Nullable NeedMet needMet(Tie tie, Moment moment) {
        if (!tie.facts().have(FactKind.NEED)) {
            return null;
        }
        for (var offer : moment.offers()) {
            for (var known : tie.facts().all()) {
                if (known.fact().kind() == FactKind.NEED && known.words().touch(offer.words())) {
                    return new Trigger.NeedMet(known.fact(), offer.text());
                }
            }
        }
        return null;
    }

    Trigger.@Nullable DateNear dateNear(Tie tie, LocalDate today) {
        if (!tie.facts().have(FactKind.DATE)) {
            return null;
        }
        var latest = today.plusDays(DATE_AHEAD);
        for (var known : tie.facts().all()) {
            var day = known.day() == null ? null : known.day().next(today);
            if (day != null && !day.isAfter(latest)) {
                return new Trigger.DateNear(known.fact(), day);
            }
        }
        return null;
    }

    private static Trigger.@Nullable News news(Tie tie, LocalDate today) {
        return newsOf(tie, today)
                ? new Trigger.News(tie.facts().all().getFirst().fact())
                : null;
    }

    private static boolean newsOf(Tie tie, LocalDate today) {
        var last = tie.pace().last();
        long lately = newsBegin(today.toEpochDay());
        return tie.facts().newerThan(last == null ? lately : Math.max(last.toEpochDay(), lately));
    }

    /// The day up to which what was learned is no news any more; days since 1970.
    static long newsBegin(long today) {
        return today - NEWS_LASTS - 1;
    }
}
