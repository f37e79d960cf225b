package kith.conversation;

import java.util.List;
import java.util.Optional;
import kith.coaching.Advice;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.conversation.Part.Quote;
import kith.people.Person;

/// What Kith says of a draft.
final class WordsOfDraft {
    private static final int MOST_FINDINGS = 3;
    private static final int LONGEST_QUOTE = 140;

    private WordsOfDraft() {}

    static Reply advice(Advice advice, String draft, Optional<Person> to) {
        var reply = Reply.of(verdict(advice, to));
        if (!advice.findings().isEmpty()) {
            reply = reply.and(new Bullets(advice.findings().stream()
                    .limit(MOST_FINDINGS)
                    .map(each -> finding(each, draft))
                    .toList()));
        }
        int more = advice.findings().size() - MOST_FINDINGS;
        if (more > 0) {
            reply = reply.and(new Fine(
                    "And " + more + " smaller thing" + (more == 1 ? "" : "s") + ", mended in the draft below."));
        }
        if (!advice.rewrite().equals(draft)) {
            reply = reply.and(new Paragraph(Text.bold("A better draft")), new Quote(advice.rewrite()));
        }
        return reply.and(new Fine("Nothing was sent: copy what you like, and send it yourself."));
    }

    private static Text verdict(Advice advice, Optional<Person> to) {
        var whom = to.map(each -> "To " + each.name() + ": ").orElse("My reading: ");
        return switch (advice.verdict()) {
            case SEND -> Text.bold(whom + "send it.").and(" I wouldn't change a word.");
            case IMPROVE -> Text.bold(whom + "nearly there.").and(" It is better with a change:");
            case HOLD -> Text.bold(whom + "hold this one.").and(" As it is, it would cost trust:");
        };
    }

    private static Text finding(Advice.Finding finding, String draft) {
        var words = draft.substring(finding.start(), finding.end()).strip();
        var about = Text.plain(finding.why() + " ").and(Text.bold(finding.instead()));
        return finding.start() == 0 && finding.end() == draft.length()
                ? about
                : Text.plain("“")
                        .and(Text.italic(Clean.shortened(words, LONGEST_QUOTE)))
                        .and("” — ")
                        .and(about);
    }

    static Form form(Optional<Person> to) {
        var label = to.map(each -> "Your draft to " + each.name()).orElse("Your draft");
        return new Form(
                CoachDraft.FORM,
                "Coach a draft",
                "Read it",
                to.map(each -> each.id().toString()).orElse("-"),
                List.of(new Form.Written(CoachDraft.TEXT, Clean.shortened(label, 150), "", false, true)));
    }

    static Reply which(String name, List<Person> people) {
        return Reply.of(Text.plain("Which ")
                        .and(Text.bold(Clean.shortened(name, 80)))
                        .and(" is it for? Press the name and paste it there, or write the full name."))
                .and(new Part.Buttons(people.stream()
                        .limit(8)
                        .map(each -> Part.Button.of(Clean.shortened(each.name(), 75), Verbs.DRAFT, each.id()))
                        .toList()));
    }

    static String nothingWritten() {
        return "Write or paste the message here first.";
    }

    static Reply howTo() {
        return Reply.of("Paste the message behind it, and I'll read it as they would:")
                .and(new Quote("draft to Tom: Hi Tom, how did the move go? …"));
    }
}
