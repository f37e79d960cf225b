package kith.language;

/// Sees whom somebody was in contact with, when it was not the writer: `called his lawyer`, `Ana met Tom`.
final class OtherPeople {
    private final Lexicon lexicon;

    OtherPeople(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What is done is done to somebody else.
    boolean met(Scene scene, Saying saying) {
        return described(scene, saying) || named(scene, saying);
    }

    /// `called his lawyer`, `met the minister`
    boolean described(Scene scene, Saying saying) {
        int i = object(scene, saying);
        return Whereabouts.determiner(scene.norm(i))
                && (person(scene.norm(i + 1)) || (scene.text().word(i + 2) && person(scene.norm(i + 2))))
                && !scene.is(i, "my")
                && !scene.is(i, "our");
    }

    /// `Ana called Tom`, `Ana met with Tom`, and not the writer too.
    private static boolean named(Scene scene, Saying saying) {
        int object = object(scene, saying);
        for (int i = object; i < saying.to(); i++) {
            switch (scene.norm(i)) {
                case "me", "us", "i", "my", "our" -> {
                    return false;
                }
                default -> {}
            }
        }
        return object < saying.to() && scene.named(object) && !scene.named(saying.verb());
    }

    private static int object(Scene scene, Saying saying) {
        int i = saying.verb() + 1;
        return scene.is(i, "to") || scene.is(i, "with") ? i + 1 : i;
    }

    private boolean person(String word) {
        return lexicon.has("colleague", word) || lexicon.has("relative", word) || lexicon.has("role", word);
    }
}
