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
    private static final List<Tone> LABELS = List.of(Tone.values());
    private static final int TONES = LABELS.size();
    private static final int ROUNDS = 16;
    private static final double RATE = 0.3;
    private static final double SHRINK = 2e-4;
    private static final long SEED = 8;

    private static final class Example {
        final int tone;
        final int[] features;

        Example(int tone, int[] features) {
            this.tone = tone;
            this.features = features;
        }
    }

    private final Map<String, Integer> index = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    void add(Tone tone, Set<String> features) {
        examples.add(new Example(
                LABELS.indexOf(tone),
                features.stream()
                        .mapToInt(each -> index.computeIfAbsent(each, _ -> index.size()))
                        .toArray()));
    }

    Weights learn() {
        var random = new Random(SEED);
        var now = new double[index.size()][TONES];
        var squares = new double[index.size()][TONES];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(examples, random);
            for (var example : examples) {
                step(example, now, squares);
            }
        }
        return Weights.of(TONES, index, now);
    }

    private static void step(Example example, double[][] weights, double[][] squares) {
        double scale = ToneModel.scale(example.features);
        var chances = chances(example.features, weights, scale);
        for (int tone = 0; tone < TONES; tone++) {
            var error = (chances[tone] - (tone == example.tone ? 1 : 0)) * scale;
            for (int feature : example.features) {
                var slope = error + SHRINK * weights[feature][tone];
                squares[feature][tone] += slope * slope;
                weights[feature][tone] -= RATE * slope / Math.sqrt(squares[feature][tone] + 1e-8);
            }
        }
    }

    private static double[] chances(int[] features, double[][] weights, double scale) {
        var sums = new double[TONES];
        for (int feature : features) {
            for (int tone = 0; tone < TONES; tone++) {
                sums[tone] += weights[feature][tone] * scale;
            }
        }
        return Weights.softmax(sums);
    }
}
