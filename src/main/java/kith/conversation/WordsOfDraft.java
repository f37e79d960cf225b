package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.people.Person;

/// What Kith says around a draft: what to do with it, what to find out first, how long it is kept.
final class WordsOfDraft {
    private WordsOfDraft() {}

    static Reply shortAlready() {
        return Reply.saying("I can't make it shorter without losing something that matters to them or to you.");
    }

    static Reply warmAlready() {
        return Reply.saying(
                "It is warm already. Anything more would have to come from you: something you remember of them.");
    }

    static Reply toCopy(DraftAtHand draft) {
        var reply = Reply.saying("Plain, to copy:").and(new Part.Copy(draft.better()));
        if (draft.better().contains("[")) {
            reply = reply.and(new Fine(say("What stands in brackets is yours to fill in.")));
        }
        return reply.and(new Buttons(List.of(Button.of(say("Log as sent"), Verbs.LOG_SENT, draft.id()))));
    }

    static Reply loggedAlready() {
        return Reply.saying("That one is in your log already.");
    }

    static Reply sentToWhom() {
        return Reply.saying("I don't know whom it was for. Tell me in a line, and I'll log it:")
                .and(new Part.Quote("wrote to Tom today about the pricing page"));
    }

    static Reply noDraft() {
        return Reply.saying("I don't have that draft any more: I keep one for half a day only. Paste it once more.");
    }

    static String saidSent(Person person) {
        return say("Wrote to {name}", person.name());
    }

    static String saidPrepared(Person person) {
        return say("Found out about {name}", person.name());
    }

    static Form prepare(DraftAtHand draft) {
        return new Form(
                PrepareFirst.FORM,
                say("Before you write"),
                say("Keep it"),
                draft.id().toString(),
                List.of(
                        new Form.Written(PrepareFirst.WORK, say("What do they work on just now?"), "", true, false),
                        new Form.Written(PrepareFirst.PRESSES, say("What presses them?"), "", true, false),
                        new Form.Written(PrepareFirst.VALUE, say("What would they value?"), "", true, false)));
    }

    static String nothingFoundOut() {
        return say("One answer is enough, but I need one. Guesses are better left out.");
    }

    static Form form(Optional<Person> to) {
        var label = to.map(each -> say("Your draft to {name}", each.name())).orElse(say("Your draft"));
        List<Form.Field> fields = new ArrayList<>();
        if (to.isEmpty()) {
            fields.add(new Form.Found(CoachDraft.TO, say("To whom"), null, true));
        }
        fields.add(new Form.Written(CoachDraft.TEXT, Clean.shortened(label, 150), "", false, true));
        return new Form(
                CoachDraft.FORM,
                say("Coach a draft"),
                say("Read it"),
                to.map(each -> each.id().toString()).orElse(CoachDraft.NOBODY_YET),
                fields);
    }

    /// The verdict, and the better draft to copy or to change.
    static Form again(Reply verdict, DraftAtHand draft) {
        return new Form(
                CoachDraft.FORM,
                say("Coach a draft"),
                say("Read it again"),
                draft.to() == null ? CoachDraft.NOBODY_YET : draft.to().toString(),
                List.of(
                        new Form.Told(verdict),
                        new Form.Written(CoachDraft.TEXT, say("To copy, or to change"), draft.better(), false, true)));
    }

    static Reply which(String name, List<Person> people) {
        return Reply.saying(
                        "Which *{name}* is it for? Press the name and paste it there, or write the full name.",
                        Clean.shortened(name, 80))
                .and(new Buttons(people.stream()
                        .limit(8)
                        .map(each -> Button.of(Clean.shortened(each.name(), 75), Verbs.DRAFT, each.id()))
                        .toList()));
    }

    static String nothingWritten() {
        return say("Write or paste the message here first.");
    }

    static Reply howTo() {
        return Reply.saying("Paste the message behind it, and I'll read it as they would:")
                .and(new Part.Quote("draft to Tom: Hi Tom, how did the move go? …"));
    }

    static Reply aboutKeeping(boolean on) {
        return Reply.saying(
                "Drafts you showed me are *{on, select, true {kept for 90 days} other {dropped after half a day}}*. Change it"
                        + " with *{words}*.",
                on,
                on ? "drafts off" : "drafts on");
    }

    static Reply keeping(boolean on) {
        return on
                ? Reply.saying(
                        "On: I keep your drafts for 90 days, to tell when one reads the same as what you wrote to"
                                + " somebody else. Write {words} to stop that and drop them.",
                        "drafts off")
                : Reply.saying("Off: the drafts I had are gone, and new ones are dropped after half a day.");
    }

    /// Words are wanted, and there are none to read yet.
    static Reply yoursFirst(Optional<Person> to) {
        var name = to.map(Person::name).orElse("Tom");
        var reply = Reply.saying(
                "Your own words first, however rough; then I read them as they would: *{example}*",
                "draft to " + name + ": Hi " + name.split(" ", 2)[0] + ", …");
        return to.map(each -> reply.and(new Buttons(List.of(
                        Button.of(say("Draft"), Verbs.DRAFT, each.id()).first(),
                        Button.of(say("What I know"), Verbs.ABOUT, each.id())))))
                .orElse(reply);
    }
}
