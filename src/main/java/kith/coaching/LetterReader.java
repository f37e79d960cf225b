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
        return read(draft, Map.of());
    }

    /// Reads a draft of which some sentences stood in `before` as well.
    Letter read(Draft draft, Letter before) {
        var known = new HashMap<String, Known>();
        before.sentences().forEach(each -> known.put(each.in(before.text()), each.known()));
        return read(draft, known);
    }

    private Letter read(Draft draft, Map<String, Known> known) {
        var text = draft.text();
        var tokens = tokenizer.tokens(text);
        var to = draft.to();
        var found = sentences.sentences(text, tokens).stream()
                .map(each -> each.knowing(known.getOrDefault(each.in(text), each.known())))
                .toList();
        var read = parts.tell(found);
        var heard = heard(read);
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

    private Tones heard(List<Sentence> sentences) {
        var heard = new HashMap<Integer, Map<Tone, Double>>();
        for (var sentence : sentences) {
            if (sentence.body()) {
                heard.put(sentence.start(), sentence.known().once(tones, () -> tones.hear(sentence)));
            }
        }
        return new Tones(heard);
    }

    private Topic world(Recipient to) {
        var told = new StringBuilder(Objects.requireNonNullElse(to.role(), ""));
        to.facts().forEach(fact -> told.append('\n').append(fact.text()));
        return Topic.of(tokenizer.tokens(told.toString()), stems);
    }
}
