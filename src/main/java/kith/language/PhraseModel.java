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
import java.util.Objects;
import java.util.Random;

/// Multinomial logistic regression over [PhraseFeatures], learned from labelled phrases when Kith starts: AdaGrad in a
/// fixed order, so the weights are always the same.
final class PhraseModel<L extends Enum<L>> {
    private static final int ROUNDS = 12;
    private static final double RATE = 0.1;
    private static final long SEED = 8;
    private static final double SMALL = 0.0005;

    private final Class<L> type;

    /// How strongly every weight is drawn to nought.
    private final double shrink;

    private final List<L> labels;
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

    PhraseModel(Class<L> type, double shrink, Map<String, List<List<String>>> phrases) {
        this.type = type;
        this.shrink = shrink;
        labels = List.of(Objects.requireNonNull(type.getEnumConstants()));
        var examples = new ArrayList<Example>();
        phrases.forEach((name, lists) -> lists.forEach(features ->
                examples.add(new Example(labels.indexOf(Enum.valueOf(type, label(name))), learned(features)))));
        weights = learn(examples);
    }

    /// Learns from lines of words, by their label.
    static <L extends Enum<L>> PhraseModel<L> learned(
            Class<L> type,
            double shrink,
            Map<String, List<String>> lines,
            Tokenizer tokenizer,
            PhraseFeatures features) {
        var phrases = new HashMap<String, List<List<String>>>();
        lines.forEach((name, each) -> phrases.put(
                name,
                each.stream()
                        .map(line -> features.of(tokenizer.read(line).tokens().stream()
                                .map(Token::norm)
                                .toList()))
                        .toList()));
        return new PhraseModel<>(type, shrink, phrases);
    }

    private int[] learned(List<String> features) {
        return new HashSet<>(features)
                .stream()
                        .mapToInt(feature -> index.computeIfAbsent(feature, _ -> index.size()))
                        .sorted()
                        .toArray();
    }

    private static String label(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /// The weights are the mean of several rounds' ends, each in an order of its own: steadier than any one of them.
    private double[][] learn(List<Example> examples) {
        var random = new Random(SEED);
        var now = new double[index.size()][labels.size()];
        var squares = new double[index.size()][labels.size()];
        var mean = new double[index.size()][labels.size()];
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

    private void step(Example example, double[][] weights, double[][] squares) {
        var chances = chances(example.features, weights);
        for (int label = 0; label < chances.length; label++) {
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

    private static void addTo(double[][] mean, double[][] weights) {
        double part = 1.0 / (ROUNDS - ROUNDS / 2);
        for (int feature = 0; feature < mean.length; feature++) {
            for (int label = 0; label < mean[feature].length; label++) {
                mean[feature][label] += part * weights[feature][label];
            }
        }
    }

    /// The chance of every label.
    Map<L, Double> chances(List<String> features) {
        var known = features.stream()
                .distinct()
                .mapToInt(feature -> index.getOrDefault(feature, -1))
                .filter(feature -> feature >= 0)
                .toArray();
        var chances = new EnumMap<L, Double>(type);
        var raw = chances(known, weights);
        for (int label = 0; label < raw.length; label++) {
            chances.put(labels.get(label), raw[label]);
        }
        return chances;
    }

    private double[] chances(int[] features, double[][] weights) {
        var chances = new double[labels.size()];
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
