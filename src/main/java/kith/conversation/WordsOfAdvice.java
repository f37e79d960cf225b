package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.ArrayList;
import java.util.List;
import kith.coaching.Advice;
import kith.coaching.Marked;
import kith.coaching.Verdict;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;

/// How Kith puts what it thinks of a draft.
final class WordsOfAdvice {
    private static final int MOST_FINDINGS = 3;
    private static final int LONGEST_QUOTE = 140;

    private WordsOfAdvice() {}

    static Reply advice(Advice advice, DraftAtHand draft) {
        var reply = Reply.of(verdict(advice, draft));
        var ledger = advice.ledger();
        if (ledger.isPresent()) {
            reply = reply.and(new Paragraph(Text.plain(ledger.get().line())));
        }
        if (!advice.findings().isEmpty()) {
            reply = reply.and(new Bullets(advice.findings().stream()
                    .limit(MOST_FINDINGS)
                    .map(each -> finding(each, draft.text()))
                    .toList()));
        }
        if (advice.prepare()) {
            reply = reply.and(
                    new Paragraph(Text.saying(
                            "*Before you write*: I know nothing of them yet. Three things worth finding out:")),
                    new Bullets(questions(draft)));
        }
        if (!draft.better().equals(draft.text())) {
            reply = reply.and(
                    new Paragraph(Text.bold(say("A better draft"))),
                    new Part.Changed(marked(draft.text(), draft.better())));
        }
        return reply.and(buttons(advice, draft), new Fine(closing(advice)));
    }

    static Reply readAgain(Advice advice, DraftAtHand draft) {
        return Reply.joined(
                Reply.saying("With that in the book, your draft reads differently:"), advice(advice, draft));
    }

    private static Text verdict(Advice advice, DraftAtHand draft) {
        return draft.addressee() == null
                ? Text.saying(
                        "{verdict, select, send {*My reading: send it.* I wouldn't change a word.}"
                                + " improve {*My reading: nearly there.* It is better with a change:}"
                                + " other {*My reading: hold this one.* As it is, it would cost trust:}}",
                        advice.verdict())
                : Text.saying(
                        "{verdict, select, send {*To {name}: send it.* I wouldn't change a word.}"
                                + " improve {*To {name}: nearly there.* It is better with a change:}"
                                + " other {*To {name}: hold this one.* As it is, it would cost trust:}}",
                        advice.verdict(),
                        draft.addressee());
    }

    private static Text finding(Advice.Finding finding, String draft) {
        var words = draft.substring(finding.start(), finding.end()).strip();
        var about = Text.plain(finding.why() + " ").and(Text.bold(finding.instead()));
        return finding.start() == 0 && finding.end() == draft.length()
                ? about
                : Text.saying("“_{words}_” — {about}", Clean.shortened(words, LONGEST_QUOTE), about);
    }

    private static Text marked(String before, String after) {
        var text = Text.plain("");
        for (var run : Marked.between(before, after)) {
            text = text.and(
                    switch (run.kind()) {
                        case KEPT -> Text.plain(run.text());
                        case ADDED -> Text.bold(run.text());
                        case REMOVED -> Text.struck(run.text());
                    });
        }
        return text;
    }

    private static Buttons buttons(Advice advice, DraftAtHand draft) {
        var buttons = new ArrayList<Button>();
        if (!draft.better().equals(draft.text())) {
            buttons.add(Button.of(say("Use this"), Verbs.TAKE_DRAFT, draft.id()).first());
        }
        if (advice.prepare() && draft.addressee() != null) {
            buttons.add(Button.of(say("Answer them"), Verbs.PREPARE, draft.id()));
        }
        if (advice.findings().size() > MOST_FINDINGS) {
            buttons.add(Button.of(say("More"), Verbs.MORE_ON_DRAFT, draft.id()));
        }
        buttons.add(Button.of(say("Log as sent"), Verbs.LOG_SENT, draft.id()));
        return new Buttons(buttons);
    }

    private static String closing(Advice advice) {
        return advice.verdict() == Verdict.SEND
                ? say("Nothing was sent: copy what you like, and send it yourself.")
                : say(
                        "Nothing was sent: copy what you like, and send it yourself. Or write: {shorter}, {warmer}.",
                        "shorter",
                        "warmer");
    }

    static Reply more(Advice advice, DraftAtHand draft) {
        var rest = advice.findings().stream()
                .skip(MOST_FINDINGS)
                .map(each -> finding(each, draft.text()))
                .toList();
        return rest.isEmpty()
                ? Reply.saying("That was all I noticed.")
                : Reply.saying("Smaller things, mended in the better draft too:")
                        .and(new Bullets(rest));
    }

    static Reply changed(String before, DraftAtHand draft) {
        return Reply.of(Text.bold(say("Like this?")))
                .and(
                        new Part.Changed(marked(before, draft.better())),
                        new Buttons(List.of(
                                Button.of(say("Use this"), Verbs.TAKE_DRAFT, draft.id())
                                        .first(),
                                Button.of(say("Log as sent"), Verbs.LOG_SENT, draft.id()))));
    }

    static Reply byModel(DraftAtHand draft) {
        return Reply.joined(
                Reply.saying("The language model would put it like this; I checked that it invents nothing."),
                changed(draft.text(), draft));
    }

    private static List<Text> questions(DraftAtHand draft) {
        return List.of(
                draft.addressee() == null
                        ? Text.saying("What do they work on just now?")
                        : Text.saying(
                                "What does {name} work on just now?",
                                draft.addressee().split(" ")[0]),
                Text.saying("What presses them, or keeps them up at night?"),
                Text.saying("What would they value, that you could give?"));
    }
}
