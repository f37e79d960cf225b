package kith.conversation;

import java.util.List;

/// What Kith offers to be asked; platforms show four at most.
final class WordsOfPrompts {
    private WordsOfPrompts() {}

    /// For somebody of whom nothing is kept yet.
    static List<Prompt> toBegin() {
        return List.of(
                new Prompt("What can you do?", "help"),
                new Prompt("What do you keep of me?", "privacy"),
                new Prompt("Bring in my contacts", "import"));
    }

    static List<Prompt> any() {
        return List.of(
                new Prompt("Who should I reach out to?", "who"),
                new Prompt("What have I promised?", "promises"),
                new Prompt("My plan for the week", "plan"),
                new Prompt("How do my relationships look?", "picture"));
    }
}
