package kith.coaching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Reads a draft.
final class LetterReader {
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceReader sentences = new SentenceReader();
    private final LetterParts parts;
    private final RequestFinder requests;
    private final ToneReader tones;
    private final Stems stems;

    LetterReader(Lexicon lexicon, Stems stems) {
        this.stems = stems;
        parts = new LetterParts(lexicon);
        requests = new RequestFinder(lexicon);
        tones = new ToneReader(lexicon);
    }

    Letter read(Draft draft) {
        return read(draft, Tones.NONE);
    }

    /// Reads a draft of which some sentences have been heard before.
    Letter read(Draft draft, Tones known) {
        var tokens = tokenizer.tokens(draft.text());
        var to = draft.to();
        var read = parts.tell(sentences.sentences(draft.text(), tokens));
        var heard = heard(draft.text(), read, known);
        return new Letter(
                draft,
                tokens,
                read,
                read.stream()
                        .map(each -> requests.in(each, heard))
                        .flatMap(List::stream)
                        .toList(),
                heard,
                to == null ? new Topic(Set.of()) : world(to),
                to == null ? null : new Bond(to, draft.today()));
    }

    private Tones heard(String text, List<Sentence> sentences, Tones known) {
        var heard = new HashMap<Integer, Map<Tone, Double>>();
        var byText = new HashMap<String, Map<Tone, Double>>();
        for (var sentence : sentences) {
            if (sentence.body()) {
                var words = text.substring(sentence.start(), sentence.end());
                var before = known.byText().get(words);
                var chances = byText.computeIfAbsent(words, _ -> before == null ? tones.hear(sentence) : before);
                heard.put(sentence.start(), chances);
            }
        }
        return new Tones(heard, byText);
    }

    private Topic world(Recipient to) {
        var told = new StringBuilder(Objects.requireNonNullElse(to.role(), ""));
        to.facts().forEach(fact -> told.append('\n').append(fact.text()));
        return Topic.of(tokenizer.tokens(told.toString()), stems);
    }
}
