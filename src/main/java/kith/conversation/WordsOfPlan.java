package kith.conversation;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.conversation.TripAhead.Trip;
import kith.conversation.WordsOfPromises.Owed;
import kith.people.Person;
import kith.ranking.Suggestion;

/// What Kith says in a week's plan: facts of the log, never a score.
final class WordsOfPlan {
    private static final int A_WEEK = 7;

    private WordsOfPlan() {}

    /// What happened since the last plan; the first says what it is.
    static Reply opening(Optional<SinceLastPlan> since, LocalDate today) {
        if (since.isEmpty()) {
            return Reply.of("Your plan for the week: about an hour, for people who matter to you and what you promised"
                    + " them.");
        }
        return since.get().nothing()
                ? Reply.of("Your week, in about an hour.")
                : Reply.of(happened(since.get(), today));
    }

    private static Text happened(SinceLastPlan since, LocalDate today) {
        var did = new ArrayList<Text>();
        if (!since.talked().isEmpty()) {
            did.add(Text.plain("talked with ").and(names(since.talked())));
        }
        if (!since.reached().isEmpty()) {
            did.add(Text.plain("reached out to ").and(names(since.reached())));
        }
        var text = Text.plain("Since " + day(since.on(), today) + " ");
        for (var each : did) {
            text = text.and(each.equals(did.getFirst()) ? "you " : ", and ").and(each);
        }
        if (!since.answered().isEmpty()) {
            text = text.and(did.isEmpty() ? "" : "; ")
                    .and(names(since.answered()))
                    .and(" answered");
        }
        return text.and(".");
    }

    private static Text names(List<Person> people) {
        return WordsOfLog.names(people);
    }

    /// "yesterday", "Friday", "last Monday", "Mon 2 Mar".
    private static String day(LocalDate day, LocalDate today) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago <= 1 || ago > A_WEEK) {
            return Days.say(day, today);
        }
        return (ago == A_WEEK ? "last " : "") + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    static Reply people(Reply reply, List<Suggestion> list, LocalDate today) {
        if (list.isEmpty()) {
            return reply.and(new Paragraph(Text.plain("Everybody whom this plan named has been seen to.")));
        }
        return WordsOfWho.people(reply.and(new Paragraph(Text.plain(WordsOfWho.title(list)))), list, today, Verbs.PLAN);
    }

    static Reply due(Reply reply, DueThisWeek due, LocalDate today) {
        if (due.nothing()) {
            return reply;
        }
        var longer = reply.and(new Paragraph(Text.bold("Promises of the week")));
        for (var each : due.mine()) {
            longer = longer.and(
                    new Paragraph(Text.plain("You owe ").and(WordsOfPromises.line(each, today))),
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
        return Text.plain("Owed to you by ")
                .and(WordsOfPromises.line(owed, today))
                .and(
                        passed
                                ? ". A gentle “how is it coming along?” would be fine now."
                                : ". If it hasn't come by then, a gentle question is fine.");
    }

    static Reply trip(Reply reply, Trip trip, LocalDate today) {
        var visit = trip.visit();
        var going = visit.from().isAfter(today)
                ? WordsOfVisit.planned(visit, today)
                : Text.plain("You're in ")
                        .and(Text.bold(visit.place()))
                        .and(" until " + Days.say(visit.to(), today) + ".");
        return WordsOfVisit.people(reply.and(new Paragraph(going.and(" Good to see there:"))), trip.there(), today);
    }

    static Reply start(Reply reply) {
        return reply.and(
                new Buttons(List.of(
                        Button.of("Start my hour", Verbs.START_HOUR, Verbs.PLAN).first())),
                new Fine("One person at a time, and you can stop whenever you like."));
    }

    static Reply nothingWaits() {
        return Reply.of("Nothing waits this week: nobody has gone quiet on you, and no promise is due.");
    }

    static Reply allSeenTo() {
        return Reply.of("Everything in this week's plan has been seen to. For more names, write who.");
    }
}
