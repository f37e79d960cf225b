package kith.ranking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kith.people.Fact;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// With what a first line begins: the occasion itself, or else the newest fact that fits, or the last talk.
final class ChooseOpener {
    private static final int STALE = 730;

    Opener choose(Tie tie, Reason reason, LocalDate today) {
        return switch (reason) {
            case Reason.PromiseDue due -> new Opener.OfPromise(due.promise());
            case Reason.Occasion occasion -> of(fact(occasion.trigger()), today);
            case Reason.GoneQuiet quiet when quiet.visit() != null -> of(fact(quiet.visit()), today);
            case Reason.Dormant dormant when dormant.trigger() != null -> of(fact(dormant.trigger()), today);
            case Reason.AskedMore _ -> newest(tie, EnumSet.of(FactKind.NEED, FactKind.INTEREST, FactKind.WORK), today);
            case Reason.Dormant _, Reason.GoneQuiet _, Reason.NeedUnknown _, Reason.ValueUnasked _, Reason.JustMet _ ->
                newest(tie, today);
        };
    }

    /// Never an offer of theirs, which would read as an ask, nor a date that is not near.
    Opener newest(Tie tie, LocalDate today) {
        return newest(tie, EnumSet.complementOf(EnumSet.of(FactKind.OFFER, FactKind.DATE)), today);
    }

    private static Opener newest(Tie tie, Set<FactKind> fitting, LocalDate today) {
        for (var known : tie.facts().all()) {
            if (fitting.contains(known.fact().kind()) && known.age(today) <= STALE) {
                return of(known.fact(), today);
            }
        }
        return lastTalk(tie);
    }

    private static Opener of(@Nullable Fact fact, LocalDate today) {
        return fact == null
                ? new Opener.Nothing()
                : new Opener.OfFact(fact, today.toEpochDay() - fact.learnedOn().toEpochDay());
    }

    private static Opener lastTalk(Tie tie) {
        if (tie.talks().isEmpty()) {
            return new Opener.Nothing();
        }
        var last = tie.talks().getFirst();
        return new Opener.OfTalk(last.on(), last.kind());
    }

    private static @Nullable Fact fact(@Nullable Trigger trigger) {
        return switch (trigger) {
            case null -> null;
            case Trigger.Visit visit -> visit.fact();
            case Trigger.DateNear near -> near.fact();
            case Trigger.NeedMet met -> met.need();
            case Trigger.News news -> news.fact();
        };
    }
}
