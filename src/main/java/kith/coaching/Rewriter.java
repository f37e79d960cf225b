package kith.coaching;

import java.util.List;

/// Turns a draft into one that the same rules let pass, by repairing the gravest finding until none is left.
///
/// It edits the writer's own words and invents nothing: what it adds is known from the book, or is a gap in brackets.
final class Rewriter {
    private static final int MOST_REPAIRS = 40;
    private static final int FEWEST_WORDS = 4;

    private final LetterReader reader;
    private final Rules rules;
    private final Repairs repairs;
    private final Voice voice;
    private final Words words;

    Rewriter(LetterReader reader, Rules rules, Repairs repairs, Voice voice, Words words) {
        this.reader = reader;
        this.rules = rules;
        this.repairs = repairs;
        this.voice = voice;
        this.words = words;
    }

    String rewrite(Letter letter, List<Advice.Finding> findings) {
        if (findings.isEmpty()) {
            return letter.text();
        }
        var read = letter;
        var left = findings;
        for (int i = 0; i < MOST_REPAIRS && !left.isEmpty(); i++) {
            var text = repairs.repair(read, left.getFirst());
            if (text.equals(read.text())) {
                return least(letter, findings);
            }
            read = read(letter, text);
            left = rules.findings(read);
        }
        if (!left.isEmpty() || !says(read)) {
            return least(letter, findings);
        }
        var smooth = voice.smoothed(read, letter);
        return rules.findings(read(letter, smooth)).isEmpty() ? smooth : read.text();
    }

    private Letter read(Letter original, String text) {
        return reader.read(
                new Draft(text, original.draft().today(), original.draft().to()));
    }

    /// Whether anything is said between greeting and sign-off.
    private static boolean says(Letter letter) {
        return letter.gaps()
                || letter.body().stream().mapToLong(Sentence::words).sum() >= FEWEST_WORDS;
    }

    /// The least that can be sent: a greeting, a gap for the line that only the writer can write, the promise owed.
    private String least(Letter letter, List<Advice.Finding> findings) {
        boolean barbed = findings.getFirst().rule().equals("hostile");
        var text = words.least(letter, barbed);
        return rules.findings(read(letter, text)).isEmpty() ? text : words.leastOfAll(letter);
    }
}
