package kith.coaching;

import java.util.Map;
import kith.language.Weights;

/// Hears the tone of a sentence.
final class ToneReader {
    private final ToneFeatures features;
    private final ToneModel model;

    /// Reads what was learned of tones, or learns it.
    ToneReader(Lexicon lexicon) {
        features = new ToneFeatures(lexicon);
        model = new ToneModel(Weights.in(ToneReader.class, LearnTones.TONES, () -> LearnTones.tones(features)));
    }

    /// The chance of each tone.
    Map<Tone, Double> hear(Sentence sentence) {
        return model.chances(features.of(sentence.tokens()));
    }
}
