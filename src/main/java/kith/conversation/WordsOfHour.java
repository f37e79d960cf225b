package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Paragraph;
import kith.people.Fact;
import kith.people.Promise;
import kith.people.Relationship;
import kith.ranking.Lane;
import kith.ranking.Opener;
import kith.ranking.Reason;
import kith.ranking.Suggestion;

/// What Kith says on the way through an hour.
final class WordsOfHour {
    private static final int FACTS = 2;

    private WordsOfHour() {}

    static Reply step(Walk walk, Suggestion current, Relationship all, LocalDate today) {
        var reply =
                Reply.of(Text.plain(walk.place() + " of " + walk.all() + ": ").and(WordsOfWho.why(current, today)));
        var known = known(all, current, today);
        if (!known.isEmpty()) {
            reply = reply.and(new Bullets(known));
        }
        return reply.and(
                new Paragraph(Text.bold("To open:").and(" ").and(WordsOfAbout.open(current.opener(), today))),
                buttons(current));
    }

    private static Buttons buttons(Suggestion current) {
        var id = current.tie().id();
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of("Draft", Verbs.DRAFT, id).first());
        buttons.add(Button.of("Done", Verbs.HOUR_DONE, id));
        if (current.lane() == Lane.VALUE) {
            buttons.add(Button.of("What they value", Verbs.VALUE, id));
        }
        buttons.add(Button.of("Skip", Verbs.HOUR_SKIP, id));
        buttons.add(Button.of("Stop", Verbs.HOUR_STOP, id));
        return new Buttons(buttons);
    }

    /// The last talk, the newest facts and the open promises, but what stands above or below them already.
    private static List<Text> known(Relationship all, Suggestion current, LocalDate today) {
        var lines = new ArrayList<Text>();
        all.talks().stream()
                .limit(1)
                .forEach(each -> lines.add(Text.plain("Last: ").and(WordsOfAbout.talk(each, today))));
        all.facts().stream()
                .filter(each -> !(current.opener() instanceof Opener.OfFact(Fact fact, long _) && fact.equals(each)))
                .limit(FACTS)
                .forEach(each -> lines.add(Text.plain("You know: ")
                        .and(Text.italic(each.text()))
                        .and(" (" + Days.ago(each.learnedOn(), today) + ")")));
        all.promises().stream()
                .filter(each -> each.state() == Promise.State.OPEN && !isReason(each, current))
                .forEach(each -> lines.add(WordsOfLog.promise(each, all.person(), today)));
        return lines;
    }

    private static boolean isReason(Promise promise, Suggestion current) {
        return current.reason() instanceof Reason.PromiseDue(Promise due)
                && due.id().equals(promise.id());
    }

    static Reply passed(Optional<String> name) {
        return Reply.of(name.map(each -> Text.plain("Your hour is past ")
                        .and(Text.bold(each))
                        .and(" already, so I left everything as it is. It stands here:"))
                .orElse(Text.plain("That step is gone, so I left everything as it is. Your hour stands here:")));
    }

    static Reply noneYet() {
        return Reply.of(
                        "No hour is under way: a plan holds for a week, and that one has passed. A new one begins here:")
                .and(new Buttons(List.of(
                        Button.of("Start my hour", Verbs.START_HOUR, Verbs.PLAN).first())));
    }
}
