package kith.conversation;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.coaching.Advice;
import kith.language.Known;

/// Has a language model put a draft better, for members who chose so. Our own better draft was given before and stands
/// unless the model's passes the same rules and invents nothing.
final class RewriteAgain {
    private final Turns turns;
    private final Models models;
    private final KeepSent keep;
    private final DraftDesk desk;
    private final FindPeople find = new FindPeople();

    RewriteAgain(Turns turns, Models models, DraftDesk desk) {
        this.turns = turns;
        this.models = models;
        this.keep = new KeepSent(turns);
        this.desk = desk;
    }

    /// Empty unless a draft was read in this turn and could be better.
    Optional<SecondLook> wanted(Scene scene) {
        return scene.turn()
                .drafts()
                .newest(scene.now().toInstant())
                .filter(draft -> draft.state() == DraftAtHand.State.READ
                        && !draft.better().equals(draft.text()))
                .map(draft -> look(scene, draft));
    }

    private SecondLook look(Scene scene, DraftAtHand draft) {
        var advice = advice(desk.advice(scene, draft));
        var known = new ArrayList<>(find.known(scene.book(), draft.text() + " " + DraftDesk.addressee(draft)));
        if (draft.to() == null && draft.addressee() != null) {
            known.add(new Known(draft.id().toString(), draft.addressee(), List.of(), null));
        }
        var heard = scene.heard();
        var sent = keep.in(heard.member().book(), scene.now().toInstant());
        return () -> models.rewrites(sent)
                .rewrite(draft.text(), advice, known)
                .ifPresent(text -> propose(heard, scene.now(), draft, text));
    }

    private static String advice(Advice advice) {
        return String.join(
                "\n", advice.findings().stream().map(Advice.Finding::instead).toList());
    }

    private void propose(Heard heard, ZonedDateTime now, DraftAtHand draft, String text) {
        turns.take(heard.member().book(), turn -> {
            var scene = new Scene(turn, heard, now);
            var unchanged =
                    turn.drafts().byId(draft.id()).filter(each -> each.better().equals(draft.better()));
            if (unchanged.isPresent() && desk.accepts(scene, draft, text)) {
                var better = draft.bettered(text, draft.at());
                turn.drafts().put(better);
                turn.post(Letter.answer(heard.laterTo().beside(), WordsOfAdvice.byModel(better)));
            }
            return draft;
        });
    }
}
