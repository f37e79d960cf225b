package kith.coaching;

import java.util.Map;

/// The tones heard in a draft: for each sentence, by where it starts, the chance of every tone.
record Tones(Map<Integer, Map<Tone, Double>> heard) {
    /// The chance that the sentence has the tone; 0 where nothing was heard. Who blames also presses.
    double chance(Sentence sentence, Tone tone) {
        var chances = heard.getOrDefault(sentence.start(), Map.of());
        double chance = chances.getOrDefault(tone, 0.0);
        return tone == Tone.PRESSURE ? chance + chances.getOrDefault(Tone.BLAME, 0.0) : chance;
    }
}
