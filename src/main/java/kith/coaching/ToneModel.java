package kith.coaching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Multinomial logistic regression over [ToneFeatures], learned from the labelled sentences when Kith starts: AdaGrad
/// in a fixed order, so the weights are always the same.
final class ToneModel {
    private static final List<Tone> LABELS = List.of(Tone.values());
    private static final int TONES = LABELS.size();
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

    private final Map<String, Integer> index = new HashMap<>();
    private final double[][] weights;

    /// Learns from the features of sentences of each tone.
    ToneModel(Map<Tone, List<Set<String>>> sentences) {
        var examples = new ArrayList<Example>();
        for (var tone : LABELS) {
            for (var features : sentences.getOrDefault(tone, List.of())) {
                examples.add(new Example(
                        LABELS.indexOf(tone),
                        features.stream()
                                .mapToInt(each -> index.computeIfAbsent(each, _ -> index.size()))
                                .toArray()));
            }
        }
        weights = learn(examples);
    }

    private double[][] learn(List<Example> examples) {
        var random = new Random(SEED);
        var now = new double[index.size()][TONES];
        var squares = new double[index.size()][TONES];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (var example : examples) {
                step(example, now, squares);
            }
        }
        return now;
    }

    private static void step(Example example, double[][] weights, double[][] squares) {
        var chances = chances(example.features, weights);
        double scale = scale(example.features);
        for (int tone = 0; tone < TONES; tone++) {
            var error = (chances[tone] - (tone == example.label ? 1 : 0)) * scale;
            for (int feature : example.features) {
                var slope = error + SHRINK * weights[feature][tone];
                squares[feature][tone] += slope * slope;
                weights[feature][tone] -= RATE * slope / Math.sqrt(squares[feature][tone] + 1e-8);
            }
        }
    }

    /// The chance of each tone.
    Map<Tone, Double> chances(Collection<String> features) {
        var raw = chances(
                features.stream()
                        .mapToInt(each -> index.getOrDefault(each, -1))
                        .filter(feature -> feature >= 0)
                        .toArray(),
                weights);
        var chances = new EnumMap<Tone, Double>(Tone.class);
        LABELS.forEach(tone -> chances.put(tone, raw[LABELS.indexOf(tone)]));
        return chances;
    }

    private static double scale(int[] features) {
        return 1 / Math.sqrt(Math.max(features.length, 1));
    }

    private static double[] chances(int[] features, double[][] weights) {
        var chances = new double[TONES];
        double scale = scale(features);
        for (int feature : features) {
            for (int tone = 0; tone < TONES; tone++) {
                chances[tone] += weights[feature][tone] * scale;
            }
        }
        double most = Arrays.stream(chances).max().orElse(0);
        double sum = 0;
        for (int tone = 0; tone < TONES; tone++) {
            chances[tone] = Math.exp(chances[tone] - most);
            sum += chances[tone];
        }
        for (int tone = 0; tone < TONES; tone++) {
            chances[tone] /= sum;
        }
        return chances;
    }
}
