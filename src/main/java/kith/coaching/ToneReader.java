package kith.coaching;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Hears the tone of a sentence.
final class ToneReader {
    private final ToneFeatures features;
    private final ToneModel model;

    /// Reads the labelled sentences and learns from them.
    ToneReader(Lexicon lexicon) {
        features = new ToneFeatures(lexicon);
        var tokenizer = new Tokenizer();
        var labelled = new EnumMap<Tone, List<Set<String>>>(Tone.class);
        for (var tone : Tone.values()) {
            labelled.put(
                    tone,
                    Resource.lines("tones/" + tone.name().toLowerCase(Locale.ROOT) + ".txt").stream()
                            .map(line -> features.of(tokenizer.tokens(line)))
                            .toList());
        }
        model = new ToneModel(labelled);
    }

    /// The chance of each tone.
    Map<Tone, Double> hear(Sentence sentence) {
        return model.chances(features.of(sentence.tokens()));
    }
}
