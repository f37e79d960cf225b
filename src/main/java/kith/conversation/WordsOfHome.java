package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;

/// What stands on a member's front page, apart from what it shows of their book.
final class WordsOfHome {
    private static final String NONE = "-";

    private WordsOfHome() {}

    /// For somebody of whom nothing is kept yet.
    static Reply welcome() {
        return Reply.of(Text.bold(say("Welcome. I look after your relationships, one line at a time.")))
                .and(
                        new Bullets(List.of(
                                Text.saying("After a talk, tell me in a line what happened. I keep the talk, what you"
                                        + " learned, and what you promised."),
                                Text.saying("Ask me who to reach out to, and I name a few people with an honest reason"
                                        + " each."),
                                Text.saying("Show me a draft before you send it, and I read it as they would."))),
                        new Buttons(List.of(log().first())),
                        new Fine(say("What you tell me stays yours alone. I never write to anybody in your name.")));
    }

    /// What may be done from every page.
    static Reply top() {
        return new Reply(
                "Kith",
                List.of(
                        new Buttons(List.of(
                                log().first(),
                                Button.of(say("Coach a draft"), Verbs.DRAFT, CoachDraft.NOBODY_YET),
                                Button.of(say("Promises"), Verbs.SHOW_ME, Verbs.PROMISES),
                                Button.of(say("Picture"), Verbs.SHOW_ME, "picture"),
                                Button.of(say("Help"), Verbs.SHOW_ME, "help"))),
                        new Part.Finder(Verbs.ABOUT, say("Look somebody up"))));
    }

    /// What holds for the member, and what they brought.
    static Reply bottom() {
        return new Reply(
                "Kith",
                List.of(
                        new Buttons(List.of(
                                Button.of(say("Settings"), Verbs.SETTINGS, NONE),
                                Button.of(say("Privacy"), Verbs.SHOW_ME, "privacy"),
                                Button.of(say("Import"), Verbs.IMPORT_FORM, NONE),
                                Button.of(say("Export"), Verbs.SHOW_ME, "export"))),
                        own()));
    }

    static Reply promises() {
        return Reply.of(Text.bold(say("Promises")));
    }

    /// The way back from what a press showed.
    static Reply back() {
        return new Reply("Kith", List.of(new Buttons(List.of(Button.of(say("Back to my week"), Verbs.WEEK, NONE)))));
    }

    private static Fine own() {
        return new Fine(say("This page is seen by you alone. I never write to anybody in your name."));
    }

    private static Button log() {
        return Button.of(say("Log a talk"), Verbs.TELL, NONE);
    }
}
