package kith.coaching;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kith.language.Weights;

/// Tells the tone of a sentence by its [ToneFeatures], as was learned from labelled sentences.
final class ToneModel {
    private static final List<Tone> LABELS = List.of(Tone.values());

    private final Weights weights;

    /// `weights` as [LearnTones] learns them.
    ToneModel(Weights weights) {
        this.weights = weights;
    }

    /// The chance of each tone.
    Map<Tone, Double> chances(Collection<String> features) {
        var rows = weights.rows(List.copyOf(features));
        var raw = weights.chances(rows, scale(rows));
        var chances = new EnumMap<Tone, Double>(Tone.class);
        LABELS.forEach(tone -> chances.put(tone, raw[LABELS.indexOf(tone)]));
        return chances;
    }

    /// A long sentence weighs no more than a short one.
    static double scale(int[] features) {
        return 1 / Math.sqrt(Math.max(features.length, 1));
    }
}
