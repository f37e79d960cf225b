package kith.coaching;

import java.util.List;

/// Every strength, in the order of the guide.
final class Merits {
    private final List<Merit> merits;

    Merits(Lexicon lexicon, Stems stems, Words words) {
        var hostile = new Hostile(lexicon, words);
        var pressure = new Pressure(lexicon, words);
        var acts = new ActReader(lexicon);
        merits = List.of(
                new Specific(new Particulars(lexicon, stems), hostile),
                new Gives(lexicon, acts),
                new AsksAboutThem(lexicon, hostile, pressure),
                new Thanks(lexicon),
                new EasyOut(lexicon, acts),
                new Meets(lexicon, acts, new VagueAsk(lexicon, words), pressure),
                new KeepsPromise(new Mentions(lexicon, stems)));
    }

    List<Advice.Strength> in(Letter letter) {
        return merits.stream()
                .flatMap(merit -> merit.find(letter).stream()
                        .map(span -> new Advice.Strength(merit.id(), span.start(), span.end())))
                .toList();
    }
}
