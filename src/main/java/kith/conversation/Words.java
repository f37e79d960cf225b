package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;

/// The sentences that belong to no single behaviour; those of a behaviour stand in the `Words…` beside this.
final class Words {
    private Words() {}

    /// What takes `step` back.
    static Button undo(Object step) {
        return Button.of(say("Undo"), Verbs.UNDO, step);
    }

    static Button edit(Object step) {
        return Button.of(say("Edit"), Verbs.EDIT, step);
    }

    /// Whom a mention stands for, where names can't be shown.
    static String aMember() {
        return say("a member");
    }

    static String aChannel() {
        return say("a channel");
    }

    static Reply help() {
        return Reply.saying("I keep track of the people who matter to you. Write to me as you would to a friend:")
                .and(
                        new Bullets(List.of(
                                Text.saying(
                                        "*{example}* — I log the talk, the fact and the promise",
                                        "coffee w/ Maria yesterday, she's moving to Berlin, I owe her the paper by Friday"),
                                Text.saying("*{example}* — who to reach out to, and why", "who"),
                                Text.saying("*{example}* — I read it as Tom would", "draft to Tom: Hi Tom, …"),
                                Text.saying("*{example}* — what you know of her, and how to open", "about Maria"),
                                Text.saying("*{example}* — what you owe, and what is owed to you", "promises"),
                                Text.saying("*{example}* — looks through what you told me", "find Berlin"),
                                Text.saying("*{example}* — your rhythms and silences, drawn", "picture"),
                                Text.saying(
                                        "*{example}* — I tell you who needs what you can do",
                                        "offer reading a pitch deck"),
                                Text.saying(
                                        "*{example}* — or: {another}",
                                        "tag Ana with biotech",
                                        "Ana is a client; put Ana in my inner circle"),
                                Text.saying(
                                        "*{import}* or *{export}* — brings in your contacts, and hands you everything as a file",
                                        "import",
                                        "export"),
                                Text.saying(
                                        "*{example}* — a plan for your week, when you want it", "nudge Mondays 9:00"),
                                Text.saying(
                                        "*{example}* in a channel — a book that all of it share", "/kith team start"),
                                Text.saying(
                                        "*{example}* — takes the last thing back; “{mend}” or “{add}” mends it",
                                        "undo",
                                        "no, Tuesday",
                                        "and Tom was there too"))),
                        new Fine(say(
                                "What you tell me stays yours alone: write {privacy} to see what I keep. I never write to anybody in your name.",
                                "privacy")));
    }

    static Reply chat() {
        return Reply.saying("With pleasure. Tell me whom you talked with, or ask me who to reach out to.");
    }

    static Reply unclear(Question question) {
        return Reply.saying("What shall I do with “_{words}_”?", Clean.shortened(question.text(), 120))
                .and(
                        new Buttons(List.of(
                                Button.of(say("Log it"), Verbs.AS_LOG, question.id()),
                                Button.of(say("Look for it"), Verbs.AS_ABOUT, question.id()),
                                Button.of(say("Read it as a draft"), Verbs.AS_DRAFT, question.id()))),
                        new Fine(say(
                                "Nothing is written before you say so. To log, a name helps: {example}.",
                                "call with Tom today")));
    }

    static Reply noModel() {
        return Reply.saying("No language model is set up here. I read everything by my own rules, on this machine.");
    }

    static Reply aboutModel(boolean on) {
        return Reply.saying(
                "A language model may read what I can't tell, and better your drafts: it is"
                        + " *{on, select, true {on} other {off}}* for you. Change it with *{words}*.",
                on,
                on ? "model off" : "model on");
    }

    static Reply model(boolean on) {
        return on
                ? Reply.saying(
                        "On: a language model may read what I can't tell myself, and put your drafts better by my remarks"
                                + " on them. Names are hidden before anything leaves. Write {words} to stop that.",
                        "model off")
                : Reply.saying("Off: nothing of yours goes to a language model.");
    }

    static Reply couldNotSave() {
        return Reply.saying(
                "I couldn't save that: something broke on my side. Nothing was kept; please send it again.");
    }

    static Reply perhapsKept() {
        return Reply.saying(
                "I can't tell whether that was kept: something broke on my side just as I was saving it. Please look with"
                        + " {words} and a word of it before you send it again.",
                "find");
    }

    static Reply stillAtIt() {
        return Reply.saying("This takes me longer than usual. My answer comes here as soon as I have it.");
    }

    static Reply tooMuch() {
        return Reply.saying(
                "That was a lot at once, and I can't keep up: what you sent just now was not kept. Please wait a"
                        + " minute, then send it again.");
    }

    static Reply formTooLate() {
        return Reply.saying("The form didn't open in time. Please try once more.");
    }

    /// Brings the page that `value` names.
    static Part rest(String value) {
        return new Part.Buttons(List.of(Button.of(say("Show more"), Verbs.REST, value)));
    }

    static Reply gone() {
        return Reply.saying("That is gone or was changed since, so I left everything as it is.");
    }

    static Text example(String words) {
        return Text.bold(words);
    }
}
