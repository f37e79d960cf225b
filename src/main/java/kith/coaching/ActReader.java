package kith.coaching;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kith.language.Weights;

/// Tells what a sentence does for its reader.
final class ActReader {
    private static final List<Act> ACTS = List.of(Act.values());

    private final ToneFeatures features;
    private final Weights weights;

    /// Reads what was learned of acts, or learns it.
    ActReader(Lexicon lexicon) {
        features = new ToneFeatures(lexicon);
        weights = Weights.in(ActReader.class, LearnTones.ACTS, () -> LearnTones.acts(features));
    }

    private double chance(Sentence sentence, Act act) {
        return sentence.known().once(this, () -> chances(sentence))[ACTS.indexOf(act)];
    }

    private double[] chances(Sentence sentence) {
        var rows = weights.rows(List.copyOf(features.of(sentence.tokens())));
        return weights.chances(rows, ToneModel.scale(rows));
    }

    /// The first sentence of the body that surely does it, or that seems to and has one of its phrases.
    Optional<Span> in(Letter letter, Act act, Heard heard) {
        return letter.body().stream()
                .filter(each -> {
                    double chance = chance(each, act);
                    return chance >= heard.clear()
                            || (chance >= heard.faint() && heard.phrase().test(each));
                })
                .findFirst()
                .map(Span::of);
    }

    /// When an act is heard: at the chance `clear` by itself, from the chance `faint` on where there is a phrase as
    /// well.
    record Heard(Predicate<Sentence> phrase, double faint, double clear) {}
}
