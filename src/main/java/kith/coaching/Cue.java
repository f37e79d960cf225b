package kith.coaching;

import java.util.Optional;

/// Finds a tone by its phrases, which count only in a sentence where the tone is at least faintly heard, or by the ear
/// alone where it is clear.
///
/// @param faint the chance below which a phrase is a coincidence, such as "last chance" said of a concert
/// @param ear what is clear enough to need no phrase
record Cue(Phrases phrases, Tone tone, double faint, Ear ear) {
    /// When a tone is heard without any phrase: `clear` in one sentence while the whole message has a `share` of it, or
    /// `certain` in one sentence whatever stands around it.
    record Ear(double clear, double share, double certain) {
        /// Hears nothing: phrases only.
        static final Ear DEAF = new Ear(2, 2, 2);

        Optional<Phrases.Match> in(Letter letter, Tone tone) {
            return letter.heard(tone, letter.share(tone) >= share ? clear : certain);
        }
    }

    /// The first phrase that counts, or else the sentence in which the tone is clearest.
    Optional<Phrases.Match> in(Letter letter) {
        return letter.body().stream()
                .filter(each -> letter.tones().chance(each, tone) >= faint)
                .flatMap(each -> phrases.first(each).stream())
                .findFirst()
                .or(() -> ear.in(letter, tone));
    }
}
