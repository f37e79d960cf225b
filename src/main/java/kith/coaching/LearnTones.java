package kith.coaching;

import java.util.Locale;
import java.util.Map;
import kith.language.Weights;

/// Learns how sentences sound from the labelled ones beside the rules. The build does it once; where it has not,
/// [Coach] does it when it is made.
public final class LearnTones {
    static final String TONES = "tones.weights";

    private LearnTones() {}

    /// All that is learned, by the name of the file beside this class from which it is read again.
    public static Map<String, Weights> all() {
        return Map.of(TONES, weights(new ToneFeatures(Lexicons.all())));
    }

    static Weights weights(ToneFeatures features) {
        var tokenizer = new Tokenizer();
        var regression = new ToneRegression();
        for (var tone : Tone.values()) {
            Resource.lines("tones/" + tone.name().toLowerCase(Locale.ROOT) + ".txt")
                    .forEach(line -> regression.add(tone, features.of(tokenizer.tokens(line))));
        }
        return regression.learn();
    }
}
