package kith.coaching;

import java.util.Optional;

/// A product, service or opportunity sold with marketing language, hype or superlatives.
///
/// A plain offer with a price is left alone, and so is praise of what the reader made. Terson: *"don't believe in
/// what you're doing"* (practice T7); the unsigned essay: *"For every one buyer"* (S7).
final class Pitch implements Rule {
    private static final int ENOUGH = 2;
    private static final double FAINT = 0.1;
    private static final double CLEAR = 0.6;

    private final Phrases strong;
    private final Phrase weak;
    private final Phrases own;
    private final Phrases praise;
    private final Phrases selling;
    private final Words words;

    Pitch(Lexicon lexicon, Words words) {
        strong = lexicon.group("hype-strong");
        weak = lexicon.named("hype");
        own = lexicon.group("own-thing");
        selling = lexicon.group("selling");
        praise = lexicon.group("flattery");
        this.words = words;
    }

    @Override
    public String id() {
        return "pitch";
    }

    @Override
    public Scope scope() {
        return Scope.WORDS;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        for (var sentence : letter.body()) {
            boolean praised = praise.in(sentence) && !selling.in(sentence);
            if (praised || letter.tones().chance(sentence, Tone.PITCH) < FAINT) {
                continue;
            }
            var match = strong.first(sentence);
            if (match.isPresent()) {
                return match.map(
                        found -> finding(false, Span.of(found), words.pitch(letter, found), words.sayItPlainly()));
            }
        }
        var hyped = letter.body().stream()
                .filter(sentence -> own.in(sentence)
                        && !praise.in(sentence)
                        && letter.tones().chance(sentence, Tone.PITCH) >= FAINT)
                .flatMap(sentence -> new Phrases(java.util.List.of(weak)).all(sentence).stream())
                .toList();
        return (hyped.size() < ENOUGH ? letter.heard(Tone.PITCH, CLEAR) : Optional.of(hyped.getFirst()))
                .map(found -> finding(false, Span.of(found), words.pitch(letter, found), words.sayItPlainly()));
    }
}
