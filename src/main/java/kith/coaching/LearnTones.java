package kith.coaching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kith.language.Weights;

/// Learns how sentences sound, and what they do, from the labelled ones beside the rules. The build does it once; where
/// it has not, [Coach] does it when it is made.
public final class LearnTones {
    static final String TONES = "tones.weights";
    static final String ACTS = "acts.weights";

    /// Sentences of such a tone neither give, nor invite, nor leave room for a no.
    private static final Set<Tone> SHARP = Collections.unmodifiableSet(EnumSet.range(Tone.HOSTILE, Tone.AGENDA));

    private LearnTones() {}

    /// All that is learned, by the name of the file beside this class from which it is read again.
    public static Map<String, Weights> all() {
        var features = new ToneFeatures(Lexicons.all());
        return Map.of(TONES, tones(features), ACTS, acts(features));
    }

    static Weights tones(ToneFeatures features) {
        var regression = new ToneRegression(Tone.values().length);
        var tones = List.of(Tone.values());
        tones.forEach(tone -> add("tones/", tone, tones.indexOf(tone), regression, features));
        return regression.learn();
    }

    static Weights acts(ToneFeatures features) {
        var regression = new ToneRegression(Act.values().length);
        var acts = List.of(Act.values());
        acts.forEach(act -> add("acts/", act, acts.indexOf(act), regression, features));
        SHARP.forEach(tone -> add("tones/", tone, acts.indexOf(Act.OTHER), regression, features));
        return regression.learn();
    }

    private static void add(
            String folder, Enum<?> label, int number, ToneRegression regression, ToneFeatures features) {
        var tokenizer = new Tokenizer();
        Resource.lines(folder + label.name().toLowerCase(Locale.ROOT) + ".txt")
                .forEach(line -> regression.add(number, features.of(tokenizer.tokens(line))));
    }
}
