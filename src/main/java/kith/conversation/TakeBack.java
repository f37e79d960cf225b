package kith.conversation;

import kith.people.EntryId;

/// Takes back what a step did.
final class TakeBack {
    private final Lists lists;

    TakeBack(Lists lists) {
        this.lists = lists;
    }

    Answer last(Scene scene) {
        return scene.book()
                .lastStep()
                .map(step -> {
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
        scene.book().takeBack(step.get());
        return lists.again(scene, value, WordsOfLog.takenBack(step.get().said()));
    }
}
