package kith.conversation;

import kith.people.EntryId;
import kith.people.Step;

/// Takes back what a step did.
final class TakeBack {
    /// People whom an import brought.
    private static final int AT_ONCE = 2_000;

    private final Lists lists;

    TakeBack(Lists lists) {
        this.lists = lists;
    }

    Answer last(Scene scene) {
        return scene.book()
                .lastStep()
                .map(step -> {
                    if (isLarge(scene, step)) {
                        return aside(scene, step);
                    }
                    scene.book().takeBack(step);
                    return Answer.say(WordsOfLog.takenBack(step.said()));
                })
                .orElse(Answer.say(WordsOfLog.nothingToUndo()));
    }

    /// `value` names the step, and the list in which the button stands.
    Answer step(Scene scene, String value) {
        var step = EntryId.parse(value.split(" ", 2)[0]).flatMap(scene.book()::step);
        if (step.isEmpty()) {
            return lists.gone(scene, value);
        }
        if (isLarge(scene, step.get())) {
            return aside(scene, step.get());
        }
        scene.book().takeBack(step.get());
        return lists.again(scene, value, WordsOfLog.takenBack(step.get().said()));
    }

    private static boolean isLarge(Scene scene, Step step) {
        return step.changes().isEmpty() && scene.book().contacts().cameWith(step.id()) > AT_ONCE;
    }

    /// It takes longer than an answer may.
    private static Answer aside(Scene scene, Step step) {
        var errand = Errand.takeBack(step.id(), scene.heard().laterTo().beside());
        WorkOnErrands.begin(scene.turn(), errand, scene.now().toInstant());
        return Answer.say(WordsOfImport.takingBack(step.said()));
    }

    static void work(Turn turn, Errand errand) {
        turn.book().step(errand.id()).ifPresent(step -> {
            turn.book().takeBack(step);
            turn.post(Letter.answer(errand.to(), WordsOfLog.takenBack(step.said())));
        });
        WorkOnErrands.over(turn, errand);
    }
}
