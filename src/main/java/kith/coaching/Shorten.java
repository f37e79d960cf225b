package kith.coaching;

import java.util.Comparator;
import java.util.Optional;

/// Makes a draft shorter in the writer's own words: padding goes first, then the sentences least missed. Greeting,
/// sign-off, asks, what is given and what is particular to the reader stay.
final class Shorten {
    /// Of the words, how many are left where the rest allows it.
    private static final double SHARE = 0.6;
    private static final int MOST_CUTS = 20;

    private final Padding padding = new Padding();
    private final Cuts cuts;
    private final Phrases gives;
    private final Particulars particulars;
    private final LetterReader reader;

    Shorten(Lexicon lexicon, Stems stems, LetterReader reader) {
        cuts = new Cuts(lexicon);
        gives = lexicon.group("gives");
        particulars = new Particulars(lexicon, stems);
        this.reader = reader;
    }

    /// The draft's text, shortened; the same when nothing can be spared.
    String shortened(Draft draft) {
        long most = Math.round(reader.read(draft).words() * SHARE);
        var letter = reader.read(draft.saying(padding.without(draft.text())));
        for (int i = 0; i < MOST_CUTS && letter.words() > most && letter.body().size() > 1; i++) {
            var spare = spare(letter);
            if (spare.isEmpty()) {
                break;
            }
            letter =
                    reader.read(draft.saying(cuts.without(letter, spare.stream().toList())));
        }
        return letter.text();
    }

    private Optional<Sentence> spare(Letter letter) {
        return letter.body().stream()
                .filter(each -> !needed(letter, each))
                .max(Comparator.comparingLong(Sentence::words));
    }

    private boolean needed(Letter letter, Sentence sentence) {
        var span = Span.of(sentence);
        return letter.asksIn(sentence)
                || sentence.question()
                || gives.in(sentence)
                || particulars.theirs(letter).stream().anyMatch(span::touches);
    }
}
