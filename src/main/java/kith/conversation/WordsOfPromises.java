package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Paragraph;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Side;

/// What Kith says of promises.
final class WordsOfPromises {
    private WordsOfPromises() {}

    record Owed(Promise promise, Person person) {}

    static Reply list(List<Owed> all, int left, LocalDate today) {
        if (all.isEmpty()) {
            return Reply.of("No promise is open: you owe nobody, and nobody owes you.");
        }
        var reply = section(Reply.of("Open promises, the nearest first."), "You owe", Side.ME, all, today);
        reply = section(reply, "Owed to you", Side.THEM, all, today);
        return left == 0 ? reply : reply.and(new Part.Fine("And " + left + " more, due later."));
    }

    private static Reply section(Reply reply, String title, Side by, List<Owed> all, LocalDate today) {
        var mine = all.stream().filter(each -> each.promise().by() == by).toList();
        if (mine.isEmpty()) {
            return reply;
        }
        var longer = reply.and(new Paragraph(Text.bold(title)));
        for (var each : mine) {
            longer = longer.and(new Paragraph(line(each, today)), buttons(each.promise(), Verbs.PROMISES));
        }
        return longer;
    }

    /// Each by itself with its buttons.
    static Reply lines(List<Owed> all, LocalDate today) {
        var parts = new ArrayList<Part>();
        for (var each : all) {
            var who = Text.plain(each.promise().by() == Side.ME ? "You owe " : "Owed to you by ");
            parts.add(new Paragraph(who.and(line(each, today))));
            parts.add(buttons(each.promise(), Verbs.PROMISES));
        }
        return new Reply("Promises", parts);
    }

    static Text line(Owed owed, LocalDate today) {
        var due = owed.promise().due();
        return Text.bold(owed.person().name())
                .and(": " + owed.promise().what() + (due == null ? "" : ", " + Days.due(due, today)));
    }

    static Buttons buttons(Promise promise, String list) {
        return new Buttons(List.of(
                Button.of("Kept", Verbs.KEPT, promise.id() + " " + list),
                Button.of("Let go", Verbs.DROP, promise.id() + " " + list)));
    }

    static String saidKept(Promise promise) {
        return "Kept: " + promise.what();
    }

    static String saidDropped(Promise promise) {
        return "Let go: " + promise.what();
    }

    static Reply kept(Promise promise, Person person, EntryId step, String list) {
        var text = promise.by() == Side.ME
                ? Text.plain("Kept: ")
                        .and(Text.italic(promise.what()))
                        .and(" for ")
                        .and(Text.bold(person.name()))
                : Text.bold(person.name()).and(" kept: ").and(Text.italic(promise.what()));
        return WordsOfWho.done(text.and("."), step, list);
    }

    static Reply dropped(Promise promise, EntryId step, String list) {
        return WordsOfWho.done(
                Text.plain("Let go: ").and(Text.italic(promise.what())).and("."), step, list);
    }
}
