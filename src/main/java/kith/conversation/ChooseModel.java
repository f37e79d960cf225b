package kith.conversation;

/// Takes the member's own yes or no to a language model.
final class ChooseModel {
    private final boolean present;

    /// `present` when whoever runs this Kith has set a model up.
    ChooseModel(boolean present) {
        this.present = present;
    }

    Answer answer(Scene scene, String choice) {
        if (!present) {
            return Answer.say(Words.noModel());
        }
        var wanted = choice.equals("on");
        if (!wanted && !choice.equals("off")) {
            return Answer.say(Words.aboutModel(scene.settings().askModel()));
        }
        scene.turn().keep(scene.settings().askingModel(wanted));
        return Answer.say(Words.model(wanted));
    }
}
