package kith.conversation;

/// Takes the member's own yes or no to keeping their drafts, which later ones are compared with.
final class KeepDrafts {
    Answer answer(Scene scene, String choice) {
        var wanted = choice.equals("on");
        if (!wanted && !choice.equals("off")) {
            return Answer.say(WordsOfDraft.aboutKeeping(scene.settings().keepDrafts()));
        }
        scene.turn().keep(scene.settings().keepingDrafts(wanted));
        if (!wanted) {
            scene.turn().drafts().dropBefore(scene.now().toInstant().plusSeconds(1));
        }
        return Answer.say(WordsOfDraft.keeping(wanted));
    }
}
