package kith.conversation;

/// Shows what a member chose.
final class ShowSettings {
    private final boolean model;

    /// `model` when whoever runs this Kith has set a language model up.
    ShowSettings(boolean model) {
        this.model = model;
    }

    boolean hasModel() {
        return model;
    }

    Answer answer(Scene scene) {
        var settings = scene.settings();
        var next = settings.nudging().next(scene.now().toInstant(), settings.zone());
        return Answer.say(WordsOfSettings.all(settings, next, scene.now(), model));
    }
}
