package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Person;
import kith.people.Promise;
import kith.ranking.Waiting;
import kith.ranking.Waiting.Reason;

/// What Kith says of whom to reach out to.
final class WordsOfWho {
    private WordsOfWho() {}

    record Line(Waiting suggestion, Optional<Fact> newest) {}

    static Reply suggest(List<Line> lines, LocalDate today) {
        var reply = Reply.of(
                lines.size() == 1
                        ? "One person who would be glad to hear from you:"
                        : "People who would be glad to hear from you:");
        for (var line : lines) {
            reply = reply.and(new Paragraph(reason(line, today)), buttons(line.suggestion()));
        }
        return reply.and(new Fine("A line is enough, and nothing needs asking for."));
    }

    private static Text reason(Line line, LocalDate today) {
        var text = Text.bold(line.suggestion().person().name())
                .and(": " + why(line.suggestion().reason(), today));
        return line.newest()
                .map(fact -> text.and(" Last you noted: ")
                        .and(Text.italic(fact.text()))
                        .and("."))
                .orElse(text);
    }

    private static String why(Reason reason, LocalDate today) {
        return switch (reason) {
            case Reason.PromiseDue(Promise promise) ->
                "you promised “" + promise.what() + "”" + owed(promise, today) + ".";
            case Reason.GoneQuiet(long gap, int talks, long silence) ->
                talks < 3
                        ? "you talked " + (talks == 1 ? "once" : "twice") + ", now " + Days.span(silence) + " ago."
                        : "usually " + Days.every(gap) + " (" + talks + " talks), now " + Days.span(silence) + ".";
        };
    }

    private static String owed(Promise promise, LocalDate today) {
        var due = promise.due();
        return due == null ? "" : (due.isBefore(today) ? ", " : " ") + Days.due(due, today);
    }

    private static Buttons buttons(Waiting suggestion) {
        var id = suggestion.person().id();
        var done = suggestion.reason() instanceof Reason.PromiseDue(Promise promise)
                ? Button.of("Done", Verbs.KEPT, promise.id() + " " + Verbs.WHO)
                : Button.of("Done", Verbs.DONE, id);
        return new Buttons(List.of(
                Button.of("Draft", Verbs.DRAFT, id).first(),
                done,
                Button.of("Not now", Verbs.NOT_NOW, id),
                Button.of("Let go", Verbs.LET_GO, id)));
    }

    static Reply emptyBook() {
        return Reply.of(Text.plain("I don't know anybody of yours yet. Tell me of somebody you talked with: "))
                .and(new Part.Quote("call with Tom today, he's looking for a designer"));
    }

    static Reply nobodyWaits() {
        return Reply.of("Nobody is waiting and nothing is due: you are in touch with those you usually talk to.");
    }

    static Reply reachedOut(Person person, EntryId step) {
        return done(
                Text.plain("Logged: you reached out to ")
                        .and(Text.bold(person.name()))
                        .and(" today."),
                step,
                Verbs.WHO);
    }

    static Reply quiet(Person person, LocalDate until, LocalDate today, EntryId step) {
        return done(
                Text.plain("I'll leave ")
                        .and(Text.bold(person.name()))
                        .and(" be until " + Days.say(until, today) + "."),
                step,
                Verbs.WHO);
    }

    static Reply letGo(Person person, EntryId step) {
        return done(
                Text.plain("I've let ")
                        .and(Text.bold(person.name()))
                        .and(" go: you won't hear of them for half a year. A new talk brings them back."),
                step,
                Verbs.WHO);
    }

    static String saidDone(Person person) {
        return "Reached out to " + person.name();
    }

    static String saidNotNow(Person person) {
        return "Not now: " + person.name();
    }

    static String saidLetGo(Person person) {
        return "Let go: " + person.name();
    }

    static Reply done(Text what, EntryId step, String list) {
        return Reply.of(what)
                .and(new Buttons(List.of(Button.of(Words.UNDO, Verbs.UNDO, step + " " + list))), new Part.Line());
    }
}
