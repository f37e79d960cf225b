package kith.conversation;

import static kith.wording.Phrase.say;

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
                .and(new Fine(say("A line is enough, and nothing needs asking for. For others, write {more}.", more)));
    }

    static String title(List<Suggestion> suggestions) {
        return say(
                "{n, plural, one {One person who would be glad to hear from you:} other {People who would be glad to hear from you:}}",
                suggestions.size());
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
        return Text.saying(
                "*{name}*: {why}", suggestion.tie().profile().name(), WordsOfReason.why(suggestion.reason(), today));
    }

    private static Buttons buttons(Suggestion suggestion, String list) {
        var id = suggestion.tie().id();
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of(say("Draft"), Verbs.DRAFT, id).first());
        buttons.add(
                suggestion.reason() instanceof Reason.PromiseDue due
                        ? Button.of(say("Done"), Verbs.KEPT, due.promise().id() + " " + list)
                        : Button.of(say("Done"), Verbs.DONE, id + " " + list));
        if (suggestion.lane() == Lane.VALUE) {
            buttons.add(Button.of(say("What they value"), Verbs.VALUE, id));
        }
        buttons.add(Button.of(say("Not now"), Verbs.NOT_NOW, id + " " + list));
        buttons.add(Button.of(say("Let go"), Verbs.LET_GO, id + " " + list));
        return new Buttons(buttons);
    }

    static Reply emptyBook() {
        return Reply.saying("I don't know anybody of yours yet. Tell me of somebody you talked with:")
                .and(new Part.Quote("call with Tom today, he's looking for a designer"));
    }

    static Reply nobodyWaits(boolean filtered) {
        return filtered
                ? Reply.saying("Nobody of those is waiting, as far as you told me.")
                : Reply.saying(
                        "Nobody is waiting and nothing is due: you are in touch with those you usually talk to.");
    }

    static Reply nobodyElse() {
        return Reply.saying("That was everybody worth naming today. A short list is a good sign.");
    }

    static Reply reachedOut(Person person, EntryId step, String list) {
        return done(Text.saying("Logged: you reached out to *{name}* today.", person.name()), step, list);
    }

    static Reply quiet(Person person, LocalDate until, LocalDate today, EntryId step, String list) {
        return done(
                Text.saying("I'll leave *{name}* be {until}.", person.name(), Days.until(until, today)), step, list);
    }

    static Reply letGo(Person person, EntryId step, String list) {
        return done(
                Text.saying(
                        "I've let *{name}* go: you won't hear of them for half a year. A new talk brings them back.",
                        person.name()),
                step,
                list);
    }

    /// The third time is the moment to ask whether to stop at all.
    static Reply offerArchive(Person person, EntryId step, String list) {
        return Reply.saying(
                        "I've let *{name}* go once more. Shall I stop suggesting them at all? They stay in your book, and"
                                + " a new talk brings them back.",
                        person.name())
                .and(new Buttons(List.of(
                        Button.of(say("Yes, archive"), Verbs.ARCHIVE, (person.id() + " " + list).strip()),
                        Words.undo((step + " " + list).strip()))));
    }

    static Reply archived(Person person, EntryId step, String list) {
        return done(
                Text.saying("*{name}* is archived. Nothing is lost, and a new talk brings them back.", person.name()),
                step,
                list);
    }

    static Reply broughtBack(Person person, EntryId step, String list) {
        return done(Text.saying("*{name}* is back, and may come up again.", person.name()), step, list);
    }

    static Reply neverGone(Person person) {
        return Reply.saying("*{name}* was neither put off nor let go; nothing was changed.", person.name());
    }

    static String saidBack(Person person) {
        return say("Brought back {name}", person.name());
    }

    static String saidDone(Person person) {
        return say("Reached out to {name}", person.name());
    }

    static String saidNotNow(Person person) {
        return say("Not now: {name}", person.name());
    }

    static String saidLetGo(Person person) {
        return say("Let go: {name}", person.name());
    }

    static String saidArchived(Person person) {
        return say("Archived {name}", person.name());
    }

    static String saidValues(Person person) {
        return say("What {name} values", person.name());
    }

    static Form value(Person person) {
        return new Form(
                AskedValue.FORM,
                say("What they value"),
                say("Keep it"),
                person.id().toString(),
                List.of(new Form.Written(
                        AskedValue.TEXT,
                        Clean.shortened(say("What {name} told you they value", person.name()), 150),
                        "",
                        false,
                        true)));
    }

    static String noValue() {
        return say("Write what they said, in their words if you can.");
    }

    /// `list` is where the button stands that did it; empty when words did.
    static Reply done(Text what, EntryId step, String list) {
        return Reply.of(what).and(new Buttons(List.of(Words.undo((step + " " + list).strip()))));
    }
}
