package kith.conversation;

import static kith.wording.Phrase.say;

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
            return Reply.saying("No promise is open: you owe nobody, and nobody owes you.");
        }
        var reply = section(
                Reply.saying("Open promises, the nearest first."), Text.saying("*You owe*"), Side.ME, all, today);
        reply = section(reply, Text.saying("*Owed to you*"), Side.THEM, all, today);
        return left == 0 ? reply : reply.and(new Part.Fine(say("And {n} more, due later.", left)));
    }

    private static Reply section(Reply reply, Text title, Side by, List<Owed> all, LocalDate today) {
        var mine = all.stream().filter(each -> each.promise().by() == by).toList();
        if (mine.isEmpty()) {
            return reply;
        }
        var longer = reply.and(new Paragraph(title));
        for (var each : mine) {
            longer = longer.and(new Paragraph(line(each, today)), buttons(each.promise(), Verbs.PROMISES));
        }
        return longer;
    }

    /// Each by itself with its buttons.
    static Reply lines(List<Owed> all, LocalDate today) {
        var parts = new ArrayList<Part>();
        for (var each : all) {
            parts.add(new Paragraph(
                    each.promise().by() == Side.ME
                            ? mine(each, today)
                            : Text.saying("Owed to you by {promise}", line(each, today))));
            parts.add(buttons(each.promise(), Verbs.PROMISES));
        }
        return new Reply(say("Promises"), parts);
    }

    static Text mine(Owed owed, LocalDate today) {
        return Text.saying("You owe {promise}", line(owed, today));
    }

    static Text line(Owed owed, LocalDate today) {
        var due = owed.promise().due();
        var name = owed.person().name();
        var what = owed.promise().what();
        return due == null
                ? Text.saying("*{name}*: {what}", name, what)
                : Text.saying("*{name}*: {what}, {due}", name, what, Days.due(due, today));
    }

    static Buttons buttons(Promise promise, String list) {
        return new Buttons(List.of(
                Button.of(say("Kept"), Verbs.KEPT, promise.id() + " " + list),
                Button.of(say("Let go"), Verbs.DROP, promise.id() + " " + list)));
    }

    static String saidKept(Promise promise) {
        return say("Kept: {what}", promise.what());
    }

    static String saidDropped(Promise promise) {
        return say("Let go: {what}", promise.what());
    }

    static Reply kept(Promise promise, Person person, EntryId step, String list) {
        var text = promise.by() == Side.ME
                ? Text.saying("Kept: _{what}_ for *{name}*.", promise.what(), person.name())
                : Text.saying("*{name}* kept: _{what}_.", person.name(), promise.what());
        return WordsOfWho.done(text, step, list);
    }

    static Reply dropped(Promise promise, EntryId step, String list) {
        return WordsOfWho.done(Text.saying("Let go: _{what}_.", promise.what()), step, list);
    }
}
