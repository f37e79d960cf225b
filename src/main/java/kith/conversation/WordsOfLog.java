package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.people.Ask;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Side;
import kith.people.TalkKind;

/// What Kith says about what it logged.
final class WordsOfLog {
    private WordsOfLog() {}

    static Reply logged(EntryId step, Text headline, List<Text> lines, List<String> newcomers) {
        var reply = Reply.of(headline);
        if (!lines.isEmpty()) {
            reply = reply.and(new Bullets(lines));
        }
        if (!newcomers.isEmpty()) {
            reply = reply.and(new Fine("New in your book: " + String.join(", ", newcomers)));
        }
        return reply.and(new Buttons(List.of(Words.undo(step), Words.edit(step))));
    }

    static Text talk(TalkKind kind, List<Person> with, LocalDate on, LocalDate today) {
        var how = switch (kind) {
            case MEETING -> "You met ";
            case CALL -> "You had a call with ";
            case MESSAGE -> "You exchanged messages with ";
            case EMAIL -> "You exchanged e-mail with ";
            case OTHER -> "You talked with ";
        };
        return Text.plain(how).and(names(with)).and(" " + Days.on(on, today) + ".");
    }

    static Text noted(List<Person> about) {
        return Text.plain("Noted about ").and(names(about)).and(".");
    }

    static Text names(List<Person> people) {
        var text = Text.plain("");
        for (int i = 0; i < people.size(); i++) {
            var before = i == 0 ? "" : i == people.size() - 1 ? " and " : ", ";
            text = text.and(before).and(Text.bold(people.get(i).name()));
        }
        return text;
    }

    /// One line for an entry; with the name only where several people are spoken of.
    static Text fact(Fact fact, Person about, boolean several) {
        return Text.plain(several ? about.name() + ": " : "Learned: ").and(Text.italic(fact.text()));
    }

    static Text promise(Promise promise, Person person, LocalDate today) {
        var who = promise.by() == Side.ME ? "You owe " + person.name() + ": " : person.name() + " owes you: ";
        var due = promise.due() == null ? "" : ", " + Days.due(promise.due(), today);
        return Text.plain(who).and(Text.italic(promise.what())).and(due);
    }

    static Text now(String name, String role) {
        return Text.plain(name + " now: ").and(Text.italic(role));
    }

    static Text kept(Promise promise) {
        return Text.plain("A promise kept: ").and(Text.italic(promise.what()));
    }

    static Text gave(Gift gift, Person to) {
        return Text.plain("You gave " + to.name() + ": ").and(Text.italic(gift.what()));
    }

    static Text asked(Ask ask, Person of) {
        return Text.plain("You asked " + of.name() + ": ").and(Text.italic(ask.what()));
    }

    static Reply nobody(String text) {
        if (text.isBlank()) {
            return Reply.of("Tell me with whom and what happened, in a line: ")
                    .and(new Part.Quote("coffee with Maria yesterday, I owe her the pricing paper by Friday"));
        }
        return Reply.of(
                        "Whom was that with? I found nobody in it, so I haven't logged it yet. Send it again with a name:")
                .and(new Part.Quote(Clean.shortened(text, 2000)));
    }

    static Reply nothingHappened(List<Person> people) {
        return Reply.of(Text.plain("That speaks of ")
                .and(names(people))
                .and(", but I found no talk in it that took place, no promise and nothing learned, so I logged nothing."
                        + " Put log before it, and I keep it as a note."));
    }

    static Reply stillToCome(LocalDate day, LocalDate today, String text) {
        return Reply.of("I log what took place, and " + Days.say(day, today)
                        + " is still to come. Nothing was logged; tell me afterwards, or send it with another date:")
                .and(new Part.Quote(Clean.shortened(text, 2000)));
    }

    static Reply which(Question question, List<Person> candidates) {
        var buttons = new ArrayList<Button>();
        for (var each : candidates) {
            buttons.add(Button.of(Clean.shortened(describe(each), 75), Verbs.CHOOSE, question.id() + " " + each.id()));
        }
        buttons.add(Button.of("Somebody new", Verbs.NEW_PERSON, question.id()));
        return Reply.of(Text.plain("Which ").and(Text.bold(question.about())).and(" do you mean?"))
                .and(new Buttons(buttons), new Fine("What you wrote is kept; one press and it is logged."));
    }

    private static String describe(Person person) {
        return person.role() == null ? person.name() : person.name() + ", " + person.role();
    }

    static Reply takenBack(String said) {
        return Reply.of(Text.plain("Taken back: ").and(Text.italic(Clean.shortened(said, 200))));
    }

    static Reply nothingToUndo() {
        return Reply.of("There is nothing to take back.");
    }
}
