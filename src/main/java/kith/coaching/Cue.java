package kith.coaching;

import java.util.Optional;

/// Finds a tone by its phrases, which count only in a sentence where the tone is at least faintly heard, or by the ear
/// alone where it is clear.
///
/// @param faint the chance below which a phrase is a coincidence, such as "last chance" said of a concert
/// @param clear the chance from which no phrase is needed
record Cue(Phrases phrases, Tone tone, double faint, double clear) {
    /// A chance that is never reached: phrases only.
    static final double NEVER = 2;

    /// The first phrase that counts, or else the sentence in which the tone is clearest.
    Optional<Phrases.Match> in(Letter letter) {
        return letter.body().stream()
                .filter(each -> letter.tones().chance(each, tone) >= faint)
                .flatMap(each -> phrases.first(each).stream())
                .findFirst()
                .or(() -> letter.heard(tone, clear));
    }
}
