package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import kith.people.Promise;
import kith.people.TalkKind;
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
            case Reason.PromiseDue(Promise promise) -> owed(promise, today);
            case Reason.Occasion(Trigger trigger) -> say("{occasion}.", occasion(trigger, today));
            case Reason.GoneQuiet quiet -> quiet(quiet, today);
            case Reason.Dormant dormant -> dormant(dormant, today);
            case Reason.NeedUnknown(int talks, long silence) ->
                say(
                        "in touch ({talks, plural, one {# talk} other {# talks}}, the last {ago}), and you don't know what presses them just now.",
                        talks,
                        Days.ago(silence));
            case Reason.AskedMore(int asked, int given) ->
                say(
                        "you asked {asked, plural, =1 {once} =2 {twice} other {# times}} and gave {given, plural,"
                                + " =0 {nothing yet} =1 {once} =2 {twice} other {# times}}; something for them would be due.",
                        asked,
                        given);
            case Reason.ValueUnasked value ->
                value.askedOn() == null
                        ? say(
                                "{known}, {talks, plural, one {# talk} other {# talks}}; you've never asked what they value.",
                                Days.span(value.knownFor()),
                                value.talks())
                        : say(
                                "{known}, {talks, plural, one {# talk} other {# talks}}; you last asked what they value {day}.",
                                Days.span(value.knownFor()),
                                value.talks(),
                                Days.on(value.askedOn(), today));
            case Reason.JustMet(LocalDate on) ->
                say("you met {day}. A small thing for them now, and nothing asked.", Days.on(on, today));
        };
    }

    private static String owed(Promise promise, LocalDate today) {
        var due = promise.due();
        if (due == null) {
            return say("you promised “{what}”.", promise.what());
        }
        return due.isBefore(today)
                ? say("you promised “{what}”, {due}.", promise.what(), Days.due(due, today))
                : say("you promised “{what}” {by}.", promise.what(), Days.due(due, today));
    }

    private static String quiet(Reason.GoneQuiet quiet, LocalDate today) {
        var visit = quiet.visit() == null ? "" : more(quiet.visit(), today);
        if (quiet.talks() < 3) {
            return say(
                    "you talked {talks, plural, one {once} other {twice}}, now {ago}{more}.",
                    quiet.talks(),
                    Days.ago(quiet.silence()),
                    visit);
        }
        return say(
                "usually {every} ({talks} talks), now {span}{more}."
                        + "{faded, select, true { A light word is enough after so long.} other {}}",
                Days.every(quiet.usualGap()),
                quiet.talks(),
                Days.span(quiet.silence()),
                visit,
                quiet.faded());
    }

    private static String dormant(Reason.Dormant dormant, LocalDate today) {
        var trigger = dormant.trigger();
        var visit = trigger == null ? "" : more(trigger, today);
        var kept = dormant.kept() > 0;
        return dormant.onlyOneIn() == null
                ? say(
                        "silent {span}{kept, select, true {; they kept what they promised you} other {}}{more}.",
                        Days.span(dormant.silence()),
                        kept,
                        visit)
                : say(
                        "silent {span}{kept, select, true {; they kept what they promised you, and} other {;}} you have"
                                + " no one else in {place}{more}.",
                        Days.span(dormant.silence()),
                        kept,
                        dormant.onlyOneIn(),
                        visit);
    }

    private static String more(Trigger trigger, LocalDate today) {
        return say("; {occasion}", occasion(trigger, today));
    }

    private static String occasion(Trigger trigger, LocalDate today) {
        return switch (trigger) {
            case Trigger.Visit visit ->
                say(
                        "you'll be in {place} {from}, and you noted “{fact}”",
                        visit.trip().place(),
                        Days.from(visit.trip().from(), today),
                        visit.fact().text());
            case Trigger.DateNear near ->
                say("“{fact}” comes up {day}", near.fact().text(), Days.on(near.day(), today));
            case Trigger.NeedMet met ->
                say("they need “{need}”, and you offer “{offer}”", met.need().text(), met.offer());
            case Trigger.News news ->
                say("you learned “{fact}” since you last talked", news.fact().text());
        };
    }

    /// With what to begin, nothing asked; empty where the reason says it already.
    static Text firstWord(Suggestion suggestion, LocalDate today) {
        return switch (suggestion.opener()) {
            case Opener.OfFact of when saidAlready(suggestion.reason()) -> Text.plain("");
            case Opener.OfFact of ->
                of.age() > A_YEAR
                        ? Text.saying(
                                " {lane, select, deepen {Ask how it goes with this:} value {Begin with this, then ask:}"
                                        + " other {Begin with this:}} _{fact}_ (that was {ago}).",
                                suggestion.lane(),
                                of.fact().text(),
                                Days.ago(of.age()))
                        : Text.saying(
                                " {lane, select, deepen {Ask how it goes with this:} value {Begin with this, then ask:}"
                                        + " other {Begin with this:}} _{fact}_.",
                                suggestion.lane(),
                                of.fact().text());
            case Opener.OfTalk(LocalDate on, TalkKind _) ->
                Text.saying(" Begin with your last talk, {day}.", Days.on(on, today));
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
}
