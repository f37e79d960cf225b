package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;

/// What Kith offers to be asked; platforms show four at most.
final class WordsOfPrompts {
    private WordsOfPrompts() {}

    /// For somebody of whom nothing is kept yet.
    static List<Prompt> toBegin() {
        return List.of(
                new Prompt(say("What can you do?"), "help"),
                new Prompt(say("What do you keep of me?"), "privacy"),
                new Prompt(say("Bring in my contacts"), "import"));
    }

    static List<Prompt> any() {
        return List.of(
                new Prompt(say("Who should I reach out to?"), "who"),
                new Prompt(say("What have I promised?"), "promises"),
                new Prompt(say("My plan for the week"), "plan"),
                new Prompt(say("How do my relationships look?"), "picture"));
    }
}
