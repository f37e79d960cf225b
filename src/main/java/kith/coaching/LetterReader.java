package kith.coaching;

import java.util.List;

/// Reads a draft.
final class LetterReader {
    private final Tokenizer tokenizer = new Tokenizer();
    private final SentenceReader sentences = new SentenceReader();
    private final LetterParts parts;
    private final RequestFinder requests;

    LetterReader(Lexicon lexicon) {
        parts = new LetterParts(lexicon);
        requests = new RequestFinder(lexicon);
    }

    Letter read(Draft draft) {
        var tokens = tokenizer.tokens(draft.text());
        var to = draft.to();
        var read = parts.tell(sentences.sentences(draft.text(), tokens));
        return new Letter(
                draft,
                tokens,
                read,
                read.stream().map(requests::in).flatMap(List::stream).toList(),
                to == null ? null : new Bond(to, draft.today()));
    }
}
