package kith.conversation;

import static kith.wording.Phrase.say;

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
        var reply = Reply.saying("{n} of {all}: {why}", walk.place(), walk.all(), WordsOfWho.why(current, today));
        var known = known(all, current, today);
        if (!known.isEmpty()) {
            reply = reply.and(new Bullets(known));
        }
        return reply.and(new Paragraph(WordsOfAbout.toOpen(current.opener(), today)), buttons(current));
    }

    private static Buttons buttons(Suggestion current) {
        var id = current.tie().id();
        var buttons = new ArrayList<Button>();
        buttons.add(Button.of(say("Draft"), Verbs.DRAFT, id).first());
        buttons.add(Button.of(say("Done"), Verbs.HOUR_DONE, id));
        if (current.lane() == Lane.VALUE) {
            buttons.add(Button.of(say("What they value"), Verbs.VALUE, id));
        }
        buttons.add(Button.of(say("Skip"), Verbs.HOUR_SKIP, id));
        buttons.add(Button.of(say("Stop"), Verbs.HOUR_STOP, id));
        return new Buttons(buttons);
    }

    /// The last talk, the newest facts and the open promises, but what stands above or below them already.
    private static List<Text> known(Relationship all, Suggestion current, LocalDate today) {
        var lines = new ArrayList<Text>();
        all.talks().stream()
                .limit(1)
                .forEach(each -> lines.add(Text.saying("Last: {talk}", WordsOfAbout.talk(each, today))));
        all.facts().stream()
                .filter(each -> !(current.opener() instanceof Opener.OfFact(Fact fact, long _) && fact.equals(each)))
                .limit(FACTS)
                .forEach(each -> lines.add(
                        Text.saying("You know: _{fact}_ ({ago})", each.text(), Days.ago(each.learnedOn(), today))));
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
        return name.map(each -> Reply.saying(
                        "Your hour is past *{name}* already, so I left everything as it is. It stands here:", each))
                .orElse(Reply.saying("That step is gone, so I left everything as it is. Your hour stands here:"));
    }

    static Reply noneYet() {
        return Reply.saying(
                        "No hour is under way: a plan holds for a week, and that one has passed. A new one begins here:")
                .and(new Buttons(List.of(Button.of(say("Start my hour"), Verbs.START_HOUR, Verbs.PLAN)
                        .first())));
    }
}
