package kith.conversation;

import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;

/// The sentences that belong to no single behaviour; those of a behaviour stand in the `Words…` beside this.
final class Words {
    static final String UNDO = "Undo";
    static final String EDIT = "Edit";

    /// Whom a mention stands for, where names can't be shown.
    static final String A_MEMBER = "a member";

    static final String A_CHANNEL = "a channel";

    private Words() {}

    static Reply help() {
        return Reply.of(Text.plain(
                        "I keep track of the people who matter to you. Write to me as you would to a friend:"))
                .and(
                        new Bullets(
                                List.of(
                                        example(
                                                        "coffee w/ Maria yesterday, she's moving to Berlin, I owe her the paper by Friday")
                                                .and(" — I log the talk, the fact and the promise"),
                                        example("who").and(" — who to reach out to, and why"),
                                        example("draft to Tom: Hi Tom, …").and(" — I read it as Tom would"),
                                        example("about Maria").and(" — what you know of her, and how to open"),
                                        example("promises").and(" — what you owe, and what is owed to you"),
                                        example("find Berlin").and(" — looks through what you told me"),
                                        example("picture").and(" — your rhythms and silences, drawn"),
                                        example("offer reading a pitch deck")
                                                .and(" — I tell you who needs what you can do"),
                                        example("tag Ana with biotech")
                                                .and(" — or: Ana is a client; put Ana in my inner circle"),
                                        example("import")
                                                .and(" or ")
                                                .and(example("export"))
                                                .and(" — brings in your contacts, and hands you everything as a file"),
                                        example("nudge Mondays 9:00").and(" — a plan for your week, when you want it"),
                                        example("/kith team start").and(" in a channel — a book that all of it share"),
                                        example("undo")
                                                .and(
                                                        " — takes the last thing back; “no, Tuesday” or “and Tom was there too” mends it"))),
                        new Fine(
                                "What you tell me stays yours alone: write privacy to see what I keep. I never write to anybody in"
                                        + " your name."));
    }

    static Reply chat() {
        return Reply.of("With pleasure. Tell me whom you talked with, or ask me who to reach out to.");
    }

    static Reply unclear(Question question) {
        return Reply.of(Text.plain("What shall I do with “")
                        .and(Text.italic(Clean.shortened(question.text(), 120)))
                        .and("”?"))
                .and(
                        new Buttons(List.of(
                                Button.of("Log it", Verbs.AS_LOG, question.id()),
                                Button.of("Look for it", Verbs.AS_ABOUT, question.id()),
                                Button.of("Read it as a draft", Verbs.AS_DRAFT, question.id()))),
                        new Fine("Nothing is written before you say so. To log, a name helps: call with Tom today."));
    }

    static Reply noModel() {
        return Reply.of("No language model is set up here. I read everything by my own rules, on this machine.");
    }

    static Reply aboutModel(boolean on) {
        return Reply.of(Text.plain("A language model may read what I can't tell, and better your drafts: it is ")
                .and(Text.bold(on ? "on" : "off"))
                .and(" for you. Change it with ")
                .and(Text.bold(on ? "model off" : "model on"))
                .and("."));
    }

    static Reply model(boolean on) {
        return Reply.of(
                on
                        ? "On: a language model may read what I can't tell myself, and put your drafts better by my remarks"
                                + " on them. Names are hidden before anything leaves. Write model off to stop that."
                        : "Off: nothing of yours goes to a language model.");
    }

    static Reply couldNotSave() {
        return Reply.of("I couldn't save that: something broke on my side. Nothing was kept; please send it again.");
    }

    static Reply stillAtIt() {
        return Reply.of("This takes me longer than usual. My answer comes here as soon as I have it.");
    }

    static Reply tooMuch() {
        return Reply.of(
                "That was a lot at once, and I can't keep up: what you sent just now was not kept. Please wait a"
                        + " minute, then send it again.");
    }

    static Reply formTooLate() {
        return Reply.of("The form didn't open in time. Please try once more.");
    }

    /// Brings the page that `value` names.
    static Part rest(String value) {
        return new Part.Buttons(List.of(Button.of("Show more", Verbs.REST, value)));
    }

    static Reply gone() {
        return Reply.of("That is gone or was changed since, so I left everything as it is.");
    }

    static Text example(String words) {
        return Text.bold(words);
    }
}
