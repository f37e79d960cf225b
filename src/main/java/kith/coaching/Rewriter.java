package kith.coaching;

import java.util.List;

/// Turns a draft into one that the same rules let pass, by repairing the gravest finding until none is left.
///
/// It edits the writer's own words and invents nothing: what it adds is known from the book, or is a gap in brackets.
final class Rewriter {
    private static final int MOST_REPAIRS = 40;
    /// Characters read anew in all, so that a long draft is not read forty times.
    private static final int MOST_CHARACTERS = 60_000;
    private static final int FEWEST_WORDS = 4;

    private final LetterReader reader;
    private final Rules rules;
    private final Repairs repairs;
    private final GiveFirst giveFirst;
    private final Voice voice;
    private final Gaps gaps;

    Rewriter(LetterReader reader, Rules rules, Repairs repairs, GiveFirst giveFirst, Voice voice, Gaps gaps) {
        this.reader = reader;
        this.rules = rules;
        this.repairs = repairs;
        this.giveFirst = giveFirst;
        this.voice = voice;
        this.gaps = gaps;
    }

    String rewrite(Letter letter, List<Advice.Finding> findings) {
        if (findings.isEmpty()) {
            return letter.text();
        }
        var repaired = read(letter, repaired(letter, findings));
        var woven = sound(letter, gaps.woven(letter, repaired.text()), repaired);
        return sound(letter, voice.smoothed(woven, letter), woven).text();
    }

    private String repaired(Letter letter, List<Advice.Finding> findings) {
        var read = letter;
        var left = findings;
        int most = Math.clamp(MOST_CHARACTERS / Math.max(letter.text().length(), 1), 2, MOST_REPAIRS);
        for (int i = 0; i < most && !left.isEmpty(); i++) {
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
        return sound(letter, giveFirst.ordered(read), read).text();
    }

    /// The other text when the rules let it pass as well, else the one at hand.
    private Letter sound(Letter original, String other, Letter atHand) {
        var read = read(original, other);
        return rules.findings(read).isEmpty() ? read : atHand;
    }

    private Letter read(Letter original, String text) {
        return reader.read(original.draft().saying(text), original);
    }

    /// Whether anything is said between greeting and sign-off.
    private static boolean says(Letter letter) {
        return letter.gaps()
                || letter.body().stream().mapToLong(Sentence::words).sum() >= FEWEST_WORDS;
    }

    /// The least that can be sent: a greeting, a gap for the line that only the writer can write, the promise owed.
    private String least(Letter letter, List<Advice.Finding> findings) {
        boolean barbed = findings.getFirst().rule().equals("hostile");
        var text = gaps.least(letter, barbed);
        return rules.findings(read(letter, text)).isEmpty() ? text : gaps.leastOfAll(letter);
    }
}
