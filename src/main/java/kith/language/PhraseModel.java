package kith.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tells what a phrase is by its [PhraseFeatures], as was learned from labelled phrases.
final class PhraseModel<L extends Enum<L>> {
    private final Class<L> type;
    private final List<L> labels;
    private final Weights weights;

    /// `weights` as [LearnPhrases] learns them for labels of this type.
    PhraseModel(Class<L> type, Weights weights) {
        this.type = type;
        this.weights = weights;
        labels = List.of(Objects.requireNonNull(type.getEnumConstants()));
    }

    /// The chance of every label.
    Map<L, Double> chances(List<String> features) {
        var raw = weights.chances(weights.rows(features.stream().distinct().toList()), 1);
        var chances = new EnumMap<L, Double>(type);
        for (int label = 0; label < raw.length; label++) {
            chances.put(labels.get(label), raw[label]);
        }
        return chances;
    }
}
