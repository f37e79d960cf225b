package kith.conversation;

import kith.people.EntryId;

/// Takes back what a step did.
final class TakeBack {
    Answer last(Scene scene) {
        return scene.book()
                .lastStep()
                .map(step -> {
                    scene.book().takeBack(step);
                    return Answer.say(WordsOfLog.takenBack(step.said()));
                })
                .orElse(Answer.say(WordsOfLog.nothingToUndo()));
    }

    Answer step(Scene scene, String id) {
        return EntryId.parse(id)
                .flatMap(scene.book()::step)
                .map(step -> {
                    scene.book().takeBack(step);
                    return Answer.instead(WordsOfLog.takenBack(step.said()));
                })
                .orElse(Answer.say(Words.gone()));
    }
}
