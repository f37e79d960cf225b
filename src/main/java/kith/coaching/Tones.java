package kith.coaching;

import java.util.Map;

/// The tones heard in a draft: for each sentence, by where it starts, the chance of every tone; and the same by the
/// sentence's words, so that what a rewrite keeps need not be heard again.
record Tones(Map<Integer, Map<Tone, Double>> heard, Map<String, Map<Tone, Double>> byText) {
    static final Tones NONE = new Tones(Map.of(), Map.of());

    /// The chance that the sentence has the tone; 0 where nothing was heard. Who blames also presses.
    double chance(Sentence sentence, Tone tone) {
        var chances = heard.getOrDefault(sentence.start(), Map.of());
        double chance = chances.getOrDefault(tone, 0.0);
        return tone == Tone.PRESSURE ? chance + chances.getOrDefault(Tone.BLAME, 0.0) : chance;
    }
}
