package kith.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Multinomial logistic regression over [IntentFeatures], learned from the labelled phrases beside it when Kith
/// starts: AdaGrad in a fixed order, so the weights are always the same.
final class IntentModel {
    private static final List<Intent> LABELS = List.of(Intent.values());
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final double SHRINK = 1e-4;
    private static final long SEED = 8;
    private static final double SMALL = 0.0005;

    private final Map<String, Integer> index = new HashMap<>();
    private final double[][] weights;

    private static final class Example {
        final int label;
        final int[] features;

        Example(int label, int[] features) {
            this.label = label;
            this.features = features;
        }
    }

    IntentModel(Map<String, List<List<String>>> phrases) {
        var examples = new ArrayList<Example>();
        phrases.forEach((name, lists) -> lists.forEach(features -> examples.add(
                new Example(LABELS.indexOf(Intent.valueOf(name.toUpperCase(Locale.ROOT))), learned(features)))));
        weights = learn(examples);
    }

    private int[] learned(List<String> features) {
        return new HashSet<>(features)
                .stream()
                        .mapToInt(feature -> index.computeIfAbsent(feature, _ -> index.size()))
                        .sorted()
                        .toArray();
    }

    /// The weights are the mean of several rounds' ends, each in an order of its own: steadier than any one of them.
    private double[][] learn(List<Example> examples) {
        var random = new Random(SEED);
        var now = new double[index.size()][LABELS.size()];
        var squares = new double[index.size()][LABELS.size()];
        var mean = new double[index.size()][LABELS.size()];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (var example : examples) {
                step(example, now, squares);
            }
            if (round >= ROUNDS / 2) {
                addTo(mean, now);
            }
        }
        return mean;
    }

    private static void step(Example example, double[][] weights, double[][] squares) {
        var chances = chances(example.features, weights);
        for (int label = 0; label < chances.length; label++) {
            var error = chances[label] - (label == example.label ? 1 : 0);
            if (Math.abs(error) < SMALL) {
                continue;
            }
            for (int feature : example.features) {
                var slope = error + SHRINK * weights[feature][label];
                squares[feature][label] += slope * slope;
                weights[feature][label] -= RATE * slope / Math.sqrt(squares[feature][label] + 1e-8);
            }
        }
    }

    private static void addTo(double[][] mean, double[][] weights) {
        double part = 1.0 / (ROUNDS - ROUNDS / 2);
        for (int feature = 0; feature < mean.length; feature++) {
            for (int label = 0; label < mean[feature].length; label++) {
                mean[feature][label] += part * weights[feature][label];
            }
        }
    }

    /// The chance of every intent.
    Map<Intent, Double> chances(List<String> features) {
        var known = features.stream()
                .distinct()
                .mapToInt(feature -> index.getOrDefault(feature, -1))
                .filter(feature -> feature >= 0)
                .toArray();
        var chances = new EnumMap<Intent, Double>(Intent.class);
        var raw = chances(known, weights);
        for (int label = 0; label < raw.length; label++) {
            chances.put(LABELS.get(label), raw[label]);
        }
        return chances;
    }

    private static double[] chances(int[] features, double[][] weights) {
        var chances = new double[LABELS.size()];
        for (int feature : features) {
            for (int label = 0; label < chances.length; label++) {
                chances[label] += weights[feature][label];
            }
        }
        var most = Arrays.stream(chances).max().orElse(0);
        double sum = 0;
        for (int label = 0; label < chances.length; label++) {
            chances[label] = Math.exp(chances[label] - most);
            sum += chances[label];
        }
        for (int label = 0; label < chances.length; label++) {
            chances[label] /= sum;
        }
        return chances;
    }
}
