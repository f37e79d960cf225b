package kith.conversation;

import java.time.LocalDate;
import kith.people.Promise;
import kith.people.TalkKind;
import kith.ranking.Lane;
import kith.ranking.Opener;
import kith.ranking.Reason;
import kith.ranking.Suggestion;
import kith.ranking.Trigger;

/// Why somebody is suggested, and with what to begin: facts of the log, never a score.
final class WordsOfReason {
    private static final int A_YEAR = 365;

    private WordsOfReason() {}

    static String why(Reason reason, LocalDate today) {
        return switch (reason) {
            case Reason.PromiseDue(Promise promise) ->
                "you promised “" + promise.what() + "”" + owed(promise, today) + ".";
            case Reason.Occasion(Trigger trigger) -> occasion(trigger, today) + ".";
            case Reason.GoneQuiet quiet -> quiet(quiet, today);
            case Reason.Dormant dormant -> dormant(dormant, today);
            case Reason.NeedUnknown(int talks, long silence) ->
                "in touch (" + talks + " talks, the last " + Days.span(silence)
                        + " ago), and you don't know what presses them just now.";
            case Reason.AskedMore(int asked, int given) ->
                "you asked " + times(asked) + " and gave " + (given == 0 ? "nothing yet" : times(given))
                        + "; something for them would be due.";
            case Reason.ValueUnasked value ->
                known(value.knownFor()) + value.talks() + " talks; "
                        + (value.askedOn() == null
                                ? "you've never asked what they value."
                                : "you last asked what they value " + Days.on(value.askedOn(), today) + ".");
            case Reason.JustMet(LocalDate on) ->
                "you met " + Days.on(on, today) + ". A small thing for them now, and nothing asked.";
        };
    }

    private static String quiet(Reason.GoneQuiet quiet, LocalDate today) {
        var visit = quiet.visit() == null ? "" : "; " + occasion(quiet.visit(), today);
        if (quiet.talks() < 3) {
            return "you talked " + (quiet.talks() == 1 ? "once" : "twice") + ", now " + Days.span(quiet.silence())
                    + " ago" + visit + ".";
        }
        var usual = "usually " + Days.every(quiet.usualGap()) + " (" + quiet.talks() + " talks), now "
                + Days.span(quiet.silence()) + visit + ".";
        return quiet.faded() ? usual + " A light word is enough after so long." : usual;
    }

    private static String dormant(Reason.Dormant dormant, LocalDate today) {
        var why = new StringBuilder("silent " + Days.span(dormant.silence()));
        if (dormant.kept() > 0) {
            why.append("; they kept what they promised you");
        }
        if (dormant.onlyOneIn() != null) {
            why.append(dormant.kept() > 0 ? ", and" : ";")
                    .append(" you have no one else in ")
                    .append(dormant.onlyOneIn());
        }
        var trigger = dormant.trigger();
        if (trigger != null) {
            why.append("; ").append(occasion(trigger, today));
        }
        return why + ".";
    }

    private static String occasion(Trigger trigger, LocalDate today) {
        return switch (trigger) {
            case Trigger.Visit visit ->
                "you'll be in " + visit.trip().place() + " "
                        + Days.from(visit.trip().from(), today) + ", and you noted “"
                        + visit.fact().text() + "”";
            case Trigger.DateNear near -> "“" + near.fact().text() + "” comes up " + Days.on(near.day(), today);
            case Trigger.NeedMet met -> "they need “" + met.need().text() + "”, and you offer “" + met.offer() + "”";
            case Trigger.News news -> "you learned “" + news.fact().text() + "” since you last talked";
        };
    }

    /// With what to begin, nothing asked; empty where the reason says it already.
    static Text firstWord(Suggestion suggestion, LocalDate today) {
        return switch (suggestion.opener()) {
            case Opener.OfFact of when saidAlready(suggestion.reason()) -> Text.plain("");
            case Opener.OfFact of ->
                Text.plain(lead(suggestion.lane()))
                        .and(Text.italic(of.fact().text()))
                        .and(of.age() > A_YEAR ? " (that was " + Days.span(of.age()) + " ago)." : ".");
            case Opener.OfTalk(LocalDate on, TalkKind _) ->
                Text.plain(" Begin with your last talk, " + Days.on(on, today) + ".");
            case Opener.OfPromise _, Opener.Nothing _ -> Text.plain("");
        };
    }

    private static boolean saidAlready(Reason reason) {
        return switch (reason) {
            case Reason.Occasion _ -> true;
            case Reason.Dormant dormant -> dormant.trigger() != null;
            case Reason.GoneQuiet quiet -> quiet.visit() != null;
            default -> false;
        };
    }

    private static String lead(Lane lane) {
        return switch (lane) {
            case DEEPEN -> " Ask how it goes with this: ";
            case VALUE -> " Begin with this, then ask: ";
            case DEBT, OCCASION, RECONNECT, DORMANT, WELCOME -> " Begin with this: ";
        };
    }

    private static String owed(Promise promise, LocalDate today) {
        var due = promise.due();
        return due == null ? "" : (due.isBefore(today) ? ", " : " ") + Days.due(due, today);
    }

    private static String known(long days) {
        return Days.span(days) + ", ";
    }

    private static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count + " times";
        };
    }
}
