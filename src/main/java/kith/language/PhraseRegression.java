package kith.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Multinomial logistic regression over [PhraseFeatures]: AdaGrad in a fixed order, so the weights are always the same.
final class PhraseRegression {
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final long SEED = 8;
    private static final double SMALL = 0.0005;

    private final int labels;

    /// How strongly every weight is drawn to nought.
    private final double shrink;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    private static final class Example {
        final int label;
        final int[] features;

        Example(int label, int[] features) {
            this.label = label;
            this.features = features;
        }
    }

    PhraseRegression(int labels, double shrink) {
        this.labels = labels;
        this.shrink = shrink;
    }

    void add(int label, List<String> features) {
        examples.add(new Example(
                label,
                new HashSet<>(features)
                        .stream()
                                .mapToInt(feature -> index.computeIfAbsent(feature, _ -> index.size()))
                                .sorted()
                                .toArray()));
    }

    /// The weights are the mean of several rounds' ends, each in an order of its own: steadier than any one of them.
    Weights learn() {
        var random = new Random(SEED);
        var now = new double[index.size()][labels];
        var squares = new double[index.size()][labels];
        var mean = new double[index.size()][labels];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (var example : examples) {
                step(example, now, squares);
            }
            if (round >= ROUNDS / 2) {
                addTo(mean, now);
            }
        }
        return Weights.of(labels, index, mean);
    }

    private void step(Example example, double[][] weights, double[][] squares) {
        var chances = chances(example.features, weights);
        for (int label = 0; label < labels; label++) {
            var error = chances[label] - (label == example.label ? 1 : 0);
            if (Math.abs(error) < SMALL) {
                continue;
            }
            for (int feature : example.features) {
                var slope = error + shrink * weights[feature][label];
                squares[feature][label] += slope * slope;
                weights[feature][label] -= RATE * slope / Math.sqrt(squares[feature][label] + 1e-8);
            }
        }
    }

    private double[] chances(int[] features, double[][] weights) {
        var sums = new double[labels];
        for (int feature : features) {
            for (int label = 0; label < labels; label++) {
                sums[label] += weights[feature][label];
            }
        }
        return Weights.softmax(sums);
    }

    private static void addTo(double[][] mean, double[][] weights) {
        double part = 1.0 / (ROUNDS - ROUNDS / 2);
        for (int feature = 0; feature < mean.length; feature++) {
            for (int label = 0; label < mean[feature].length; label++) {
                mean[feature][label] += part * weights[feature][label];
            }
        }
    }
}
