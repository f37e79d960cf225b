package kith.conversation;

import static kith.wording.Phrase.say;

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
            reply = reply.and(new Fine(say("New in your book: {names}", String.join(", ", newcomers))));
        }
        return reply.and(new Buttons(List.of(Words.undo(step), Words.edit(step))));
    }

    static Text talk(TalkKind kind, List<Person> with, LocalDate on, LocalDate today) {
        return Text.saying(
                "{kind, select, meeting {You met {names} {day}.} call {You had a call with {names} {day}.}"
                        + " message {You exchanged messages with {names} {day}.}"
                        + " email {You exchanged e-mail with {names} {day}.} other {You talked with {names} {day}.}}",
                kind,
                names(with),
                Days.on(on, today));
    }

    static Text noted(List<Person> about) {
        return Text.saying("Noted about {names}.", names(about));
    }

    static Text names(List<Person> people) {
        var names = people.stream().map(each -> Text.bold(each.name())).toList();
        var before = names.stream()
                .limit(Math.max(1, names.size() - 1))
                .reduce((text, name) -> text.and(", ").and(name))
                .orElse(Text.plain(""));
        return names.size() < 2 ? before : Text.saying("{names} and {last}", before, names.getLast());
    }

    /// One line for an entry; with the name only where several people are spoken of.
    static Text fact(Fact fact, Person about, boolean several) {
        return several
                ? Text.saying("{name}: _{fact}_", about.name(), fact.text())
                : Text.saying("Learned: _{fact}_", fact.text());
    }

    static Text promise(Promise promise, Person person, LocalDate today) {
        var due = promise.due();
        return due == null
                ? Text.saying(
                        "{by, select, me {You owe {name}} other {{name} owes you}}: _{what}_",
                        promise.by(),
                        person.name(),
                        promise.what())
                : Text.saying(
                        "{by, select, me {You owe {name}} other {{name} owes you}}: _{what}_, {due}",
                        promise.by(),
                        person.name(),
                        promise.what(),
                        Days.due(due, today));
    }

    static Text now(String name, String role) {
        return Text.saying("{name} now: _{role}_", name, role);
    }

    static Text kept(Promise promise) {
        return Text.saying("A promise kept: _{what}_", promise.what());
    }

    static Text gave(Gift gift, Person to) {
        return Text.saying("You gave {name}: _{what}_", to.name(), gift.what());
    }

    static Text asked(Ask ask, Person of) {
        return Text.saying("You asked {name}: _{what}_", of.name(), ask.what());
    }

    static Reply nobody(String text) {
        if (text.isBlank()) {
            return Reply.saying("Tell me with whom and what happened, in a line:")
                    .and(new Part.Quote("coffee with Maria yesterday, I owe her the pricing paper by Friday"));
        }
        return Reply.saying(
                        "Whom was that with? I found nobody in it, so I haven't logged it yet. Send it again with a name:")
                .and(new Part.Quote(Clean.shortened(text, 2000)));
    }

    static Reply nothingHappened(List<Person> people) {
        return Reply.saying(
                "That speaks of {names}, but I found no talk in it that took place, no promise and nothing learned, so I"
                        + " logged nothing. Put {log} before it, and I keep it as a note.",
                names(people),
                "log");
    }

    static Reply stillToCome(LocalDate day, LocalDate today, String text) {
        return Reply.saying(
                        "I log what took place, and {day} is still to come. Nothing was logged; tell me afterwards, or"
                                + " send it with another date:",
                        Days.say(day, today))
                .and(new Part.Quote(Clean.shortened(text, 2000)));
    }

    static Reply which(Question question, List<Person> candidates) {
        var buttons = new ArrayList<Button>();
        for (var each : candidates) {
            buttons.add(Button.of(Clean.shortened(describe(each), 75), Verbs.CHOOSE, question.id() + " " + each.id()));
        }
        buttons.add(Button.of(say("Somebody new"), Verbs.NEW_PERSON, question.id()));
        return Reply.saying("Which *{name}* do you mean?", question.about())
                .and(new Buttons(buttons), new Fine(say("What you wrote is kept; one press and it is logged.")));
    }

    private static String describe(Person person) {
        return person.role() == null ? person.name() : person.name() + ", " + person.role();
    }

    static Reply takenBack(String said) {
        return Reply.saying("Taken back: _{said}_", Clean.shortened(said, 200));
    }

    static Reply nothingToUndo() {
        return Reply.saying("There is nothing to take back.");
    }
}
