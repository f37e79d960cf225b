package kith.coaching;

import java.util.Locale;

/// Small letters and capitals as the writer would set them.
final class Voice {
    private final Stems stems;

    Voice(Stems stems) {
        this.stems = stems;
    }

    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /// The rewrite with a first letter like the draft's, and small letters after a greeting on the same line.
    String smoothed(Letter rewrite, Letter draft) {
        var text = rewrite.text();
        boolean small = text.isEmpty() || startsSmall(draft.text());
        var greeting =
                rewrite.sentences().isEmpty() ? null : rewrite.sentences().getFirst();
        if (greeting != null
                && greeting.part() == Sentence.Part.GREETING
                && greeting.tokens().getLast().is(",")
                && rewrite.sentences().size() > 1) {
            var next = rewrite.sentences().get(1);
            var first = next.tokens().getFirst();
            if (text.substring(greeting.end(), next.start()).equals(" ")
                    && stems.stop(first)
                    && !first.is("i")
                    && first.capitalised()) {
                text = text.substring(0, next.start())
                        + text.substring(next.start(), next.start() + 1).toLowerCase(Locale.ROOT)
                        + text.substring(next.start() + 1);
            }
        }
        return small ? text : capitalised(text);
    }

    private static boolean startsSmall(String text) {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isLowerCase);
    }
}
