package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.people.EntryId;
import kith.people.Person;
import kith.ranking.Lane;
import kith.ranking.Reason;
import kith.ranking.Suggestion;

/// What Kith says of whom to reach out to.
final class WordsOfWho {
    private WordsOfWho() {}

    static Reply suggest(List<Suggestion> suggestions, LocalDate today) {
        return suggest(suggestions, today, "more");
    }

    /// `more` is what brings others.
    static Reply suggest(List<Suggestion> suggestions, LocalDate today, String more) {
        return people(Reply.of(title(suggestions)), suggestions, today, Verbs.WHO)
                .and(new Fine("A line is enough, and nothing needs asking for. For others, write " + more + "."));
    }

    static String title(List<Suggestion> suggestions) {
        return suggestions.size() == 1
                ? "One person who would be glad to hear from you:"
                : "People who would be glad to hear from you:";
    }

    /// Each with the reason and the buttons of that list, below `reply`.
    static Reply people(Reply reply, List<Suggestion> suggestions, LocalDate today, String list) {
        var longer = reply;
        for (var each : suggestions) {
            var why = why(each, today).and(WordsOfReason.firstWord(each, today));
            longer = longer.and(new Paragraph(why), buttons(each, list));
        }
        return longer;
    }

    static Text why(Suggestion suggestion, LocalDate today) {
        return Text.bold(suggestion.tie().profile().name()).and(": " + WordsOfReason.why(suggestion.reason(), today));
    }

    private static Buttons buttons(Suggestion suggestion, String list) {
        var id = suggestion.tie().id();
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of("Draft", Verbs.DRAFT, id).first());
        buttons.add(
                suggestion.reason() instanceof Reason.PromiseDue due
                        ? Button.of("Done", Verbs.KEPT, due.promise().id() + " " + list)
                        : Button.of("Done", Verbs.DONE, id + " " + list));
        if (suggestion.lane() == Lane.VALUE) {
            buttons.add(Button.of("What they value", Verbs.VALUE, id));
        }
        buttons.add(Button.of("Not now", Verbs.NOT_NOW, id + " " + list));
        buttons.add(Button.of("Let go", Verbs.LET_GO, id + " " + list));
        return new Buttons(buttons);
    }

    static Reply emptyBook() {
        return Reply.of(Text.plain("I don't know anybody of yours yet. Tell me of somebody you talked with: "))
                .and(new Part.Quote("call with Tom today, he's looking for a designer"));
    }

    static Reply nobodyWaits(boolean filtered) {
        return Reply.of(
                filtered
                        ? "Nobody of those is waiting, as far as you told me."
                        : "Nobody is waiting and nothing is due: you are in touch with those you usually talk to.");
    }

    static Reply nobodyElse() {
        return Reply.of("That was everybody worth naming today. A short list is a good sign.");
    }

    static Reply reachedOut(Person person, EntryId step, String list) {
        return done(
                Text.plain("Logged: you reached out to ")
                        .and(Text.bold(person.name()))
                        .and(" today."),
                step,
                list);
    }

    static Reply quiet(Person person, LocalDate until, LocalDate today, EntryId step, String list) {
        return done(
                Text.plain("I'll leave ")
                        .and(Text.bold(person.name()))
                        .and(" be until " + Days.say(until, today) + "."),
                step,
                list);
    }

    static Reply letGo(Person person, EntryId step, String list) {
        return done(
                Text.plain("I've let ")
                        .and(Text.bold(person.name()))
                        .and(" go: you won't hear of them for half a year. A new talk brings them back."),
                step,
                list);
    }

    /// The third time is the moment to ask whether to stop at all.
    static Reply offerArchive(Person person, EntryId step, String list) {
        return Reply.of(Text.plain("I've let ")
                        .and(Text.bold(person.name()))
                        .and(
                                " go once more. Shall I stop suggesting them at all? They stay in your book, and a new talk"
                                        + " brings them back."))
                .and(new Buttons(List.of(
                        Button.of("Yes, archive", Verbs.ARCHIVE, (person.id() + " " + list).strip()),
                        Button.of(Words.UNDO, Verbs.UNDO, (step + " " + list).strip()))));
    }

    static Reply archived(Person person, EntryId step, String list) {
        return done(
                Text.bold(person.name()).and(" is archived. Nothing is lost, and a new talk brings them back."),
                step,
                list);
    }

    static Reply broughtBack(Person person, EntryId step, String list) {
        return done(Text.bold(person.name()).and(" is back, and may come up again."), step, list);
    }

    static Reply neverGone(Person person) {
        return Reply.of(Text.bold(person.name()).and(" was neither put off nor let go; nothing was changed."));
    }

    static String saidBack(Person person) {
        return "Brought back " + person.name();
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

    static String saidArchived(Person person) {
        return "Archived " + person.name();
    }

    static String saidValues(Person person) {
        return "What " + person.name() + " values";
    }

    static Form value(Person person) {
        return new Form(
                AskedValue.FORM,
                "What they value",
                "Keep it",
                person.id().toString(),
                List.of(new Form.Written(
                        AskedValue.TEXT,
                        Clean.shortened("What " + person.name() + " told you they value", 150),
                        "",
                        false,
                        true)));
    }

    static String noValue() {
        return "Write what they said, in their words if you can.";
    }

    /// `list` is where the button stands that did it; empty when words did.
    static Reply done(Text what, EntryId step, String list) {
        return Reply.of(what).and(new Buttons(List.of(Button.of(Words.UNDO, Verbs.UNDO, (step + " " + list).strip()))));
    }
}
