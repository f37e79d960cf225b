package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.conversation.TripAhead.Trip;
import kith.conversation.WordsOfPromises.Owed;
import kith.ranking.Suggestion;

/// What Kith says in a week's plan: facts of the log, never a score.
final class WordsOfPlan {
    private static final int A_WEEK = 7;

    private WordsOfPlan() {}

    /// What happened since the last plan; the first says what it is.
    static Reply opening(Optional<SinceLastPlan> since, LocalDate today) {
        if (since.isEmpty()) {
            return Reply.saying(
                    "Your plan for the week: about an hour, for people who matter to you and what you promised them.");
        }
        return since.get().nothing()
                ? Reply.saying("Your week, in about an hour.")
                : Reply.of(happened(since.get(), today));
    }

    private static Text happened(SinceLastPlan since, LocalDate today) {
        var did = since.talked().isEmpty()
                ? since.reached().isEmpty() ? "" : "reached"
                : since.reached().isEmpty() ? "talked" : "both";
        return Text.saying(
                "{since} {did, select, talked {you talked with {talked}} reached {you reached out to {reached}}"
                        + " both {you talked with {talked}, and reached out to {reached}} other {{answered} answered}}"
                        + "{more, select, true {; {answered} answered} other {}}.",
                since(since.on(), today),
                did,
                WordsOfLog.names(since.talked()),
                WordsOfLog.names(since.reached()),
                WordsOfLog.names(since.answered()),
                !did.isEmpty() && !since.answered().isEmpty());
    }

    /// "Since yesterday", "Since Friday", "Since last Monday", "Since Mon 2 Mar".
    private static String since(LocalDate day, LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, today);
        return ago <= 1 || ago > A_WEEK
                ? say(
                        "{near, select, today {Since today} yesterday {Since yesterday} other {Since {day}}}",
                        ago == 0 ? "today" : ago == 1 ? "yesterday" : "",
                        Days.say(day, today))
                : say(
                        "Since {lately, select, true {{weekday}} other {last {weekday}}}",
                        ago < A_WEEK,
                        Days.weekday(day.getDayOfWeek()));
    }

    static Reply people(Reply reply, List<Suggestion> list, LocalDate today) {
        if (list.isEmpty()) {
            return reply.and(new Paragraph(Text.saying("Everybody whom this plan named has been seen to.")));
        }
        return WordsOfWho.people(reply.and(new Paragraph(Text.plain(WordsOfWho.title(list)))), list, today, Verbs.PLAN);
    }

    static Reply due(Reply reply, DueThisWeek due, LocalDate today) {
        if (due.nothing()) {
            return reply;
        }
        var longer = reply.and(new Paragraph(Text.saying("*Promises of the week*")));
        for (var each : due.mine()) {
            longer = longer.and(
                    new Paragraph(WordsOfPromises.mine(each, today)),
                    WordsOfPromises.buttons(each.promise(), Verbs.PLAN));
        }
        for (var each : due.theirs()) {
            longer =
                    longer.and(new Paragraph(theirs(each, today)), WordsOfPromises.buttons(each.promise(), Verbs.PLAN));
        }
        return longer;
    }

    private static Text theirs(Owed owed, LocalDate today) {
        var due = owed.promise().due();
        var passed = due != null && !due.isAfter(today);
        return Text.saying(
                "Owed to you by {promise}. {passed, select,"
                        + " true {A gentle “how is it coming along?” would be fine now.}"
                        + " other {If it hasn't come by then, a gentle question is fine.}}",
                WordsOfPromises.line(owed, today),
                passed);
    }

    static Reply trip(Reply reply, Trip trip, LocalDate today) {
        var visit = trip.visit();
        var going = visit.from().isAfter(today)
                ? Text.saying(
                        "You'll be in *{place}* {from}. Good to see there:",
                        visit.place(),
                        Days.from(visit.from(), today))
                : Text.saying(
                        "You're in *{place}* {until}. Good to see there:",
                        visit.place(),
                        Days.until(visit.to(), today));
        return WordsOfVisit.people(reply.and(new Paragraph(going)), trip.there(), today);
    }

    static Reply start(Reply reply) {
        return reply.and(
                new Buttons(List.of(Button.of(say("Start my hour"), Verbs.START_HOUR, Verbs.PLAN)
                        .first())),
                new Fine(say("One person at a time, and you can stop whenever you like.")));
    }

    static Reply nothingWaits() {
        return Reply.saying("Nothing waits this week: nobody has gone quiet on you, and no promise is due.");
    }

    static Reply allSeenTo() {
        return Reply.saying("Everything in this week's plan has been seen to. For more names, write {who}.", "who");
    }
}
