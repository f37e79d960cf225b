package kith.coaching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kith.language.Weights;

/// Multinomial logistic regression over [ToneFeatures]: AdaGrad in a fixed order, so the weights are always the same.
final class ToneRegression {
    private static final int ROUNDS = 16;
    private static final double RATE = 0.3;
    private static final double SHRINK = 2e-4;
    private static final long SEED = 8;

    private static final class Example {
        final int label;
        final int[] features;

        Example(int label, int[] features) {
            this.label = label;
            this.features = features;
        }
    }

    private final int labels;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    /// Tells `labels` different labels apart.
    ToneRegression(int labels) {
        this.labels = labels;
    }

    void add(int label, Set<String> features) {
        examples.add(new Example(
                label,
                features.stream()
                        .mapToInt(each -> index.computeIfAbsent(each, _ -> index.size()))
                        .toArray()));
    }

    Weights learn() {
        var random = new Random(SEED);
        var now = new double[index.size()][labels];
        var squares = new double[index.size()][labels];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (var example : examples) {
                step(example, now, squares);
            }
        }
        return Weights.of(labels, index, now);
    }

    private void step(Example example, double[][] weights, double[][] squares) {
        double scale = ToneModel.scale(example.features);
        var chances = chances(example.features, weights, scale);
        for (int label = 0; label < labels; label++) {
            var error = (chances[label] - (label == example.label ? 1 : 0)) * scale;
            for (int feature : example.features) {
                var slope = error + SHRINK * weights[feature][label];
                squares[feature][label] += slope * slope;
                weights[feature][label] -= RATE * slope / Math.sqrt(squares[feature][label] + 1e-8);
            }
        }
    }

    private double[] chances(int[] features, double[][] weights, double scale) {
        var sums = new double[labels];
        for (int feature : features) {
            for (int label = 0; label < labels; label++) {
                sums[label] += weights[feature][label] * scale;
            }
        }
        return Weights.softmax(sums);
    }
}
