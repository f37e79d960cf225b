package kith.coaching;

import java.util.Map;

/// The tones heard in a draft: for each sentence, by where it starts, the chance of every tone.
record Tones(Map<Integer, Map<Tone, Double>> heard) {
    /// The chance that the sentence has the tone; 0 where nothing was heard.
    double chance(Sentence sentence, Tone tone) {
        return heard.getOrDefault(sentence.start(), Map.of()).getOrDefault(tone, 0.0);
    }
}
