package kith.conversation;

import java.time.Duration;
import kith.people.Gift;

/// Reads the draft at hand once more when something just logged changes what stands between the two.
final class ReadDraftAgain {
    private static final Duration SAME_TURN = Duration.ofMillis(1);

    private final DraftDesk desk;

    ReadDraftAgain(DraftDesk desk) {
        this.desk = desk;
    }

    /// The answer, and the draft read anew where a gift to its recipient was logged by this turn.
    Answer after(Scene scene, Answer answer) {
        if (!(answer instanceof Answer.Say say)) {
            return answer;
        }
        return DraftDesk.newest(scene)
                .filter(draft -> justGave(scene, draft))
                .map(draft -> again(scene, draft))
                .map(again -> (Answer) say.with(Reply.joined(say.reply(), again)))
                .orElse(answer);
    }

    private static boolean justGave(Scene scene, DraftAtHand draft) {
        return scene.book()
                .lastStep()
                .filter(step -> Duration.between(step.at(), scene.now().toInstant())
                                .abs()
                                .compareTo(SAME_TURN)
                        < 0)
                .filter(step -> Added.by(step).entries().stream()
                        .anyMatch(each -> each instanceof Gift gift && gift.to().equals(draft.to())))
                .isPresent();
    }

    private Reply again(Scene scene, DraftAtHand draft) {
        var better = desk.advice(scene, draft).rewrite();
        var again = draft.bettered(better, scene.now().toInstant());
        scene.turn().drafts().put(again);
        return WordsOfAdvice.readAgain(desk.advice(scene, again), again);
    }
}
