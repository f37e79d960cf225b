package kith.coaching;

import java.util.List;

/// Tells what a draft gives, asks and keeps, sentence by sentence.
final class ReadSent {
    private final Phrases gives;
    private final Mentions mentions;

    ReadSent(Lexicon lexicon, Stems stems) {
        gives = lexicon.group("gives");
        mentions = new Mentions(lexicon, stems);
    }

    Sent of(Letter letter) {
        var asks =
                letter.separateAsks().stream().map(Request::sentence).distinct().toList();
        var gave = letter.body().stream()
                .filter(each -> !asks.contains(each) && gives.in(each) && !gap(each))
                .toList();
        var bond = letter.bond();
        var kept = bond == null
                ? List.<Recipient.Owed>of()
                : bond.owed().stream()
                        .filter(promise -> mentions.kept(letter, promise).isPresent())
                        .toList();
        return new Sent(words(letter, gave), words(letter, asks), kept);
    }

    /// A gap that was never filled gives nothing.
    private static boolean gap(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.kind() == Token.Kind.GAP);
    }

    private static List<String> words(Letter letter, List<Sentence> sentences) {
        return sentences.stream()
                .map(each -> Span.of(each).in(letter.text()).strip())
                .toList();
    }
}
