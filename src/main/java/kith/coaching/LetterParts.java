package kith.coaching;

import java.util.ArrayList;
import java.util.List;

/// Tells greeting and sign-off from what stands between them.
final class LetterParts {
    private final Phrases greetings;
    private final Phrases signOffs;

    LetterParts(Lexicon lexicon) {
        greetings = lexicon.group("greeting");
        signOffs = lexicon.group("sign-off");
    }

    List<Sentence> tell(List<Sentence> sentences) {
        var told = new ArrayList<Sentence>();
        for (var sentence : sentences) {
            if (told.isEmpty()) {
                greet(sentence, told);
            } else {
                told.add(sentence);
            }
        }
        for (int at = told.size() - 1; at > 0 && signsOff(told.get(at)); at--) {
            told.set(at, told.get(at).as(Sentence.Part.SIGN_OFF));
        }
        return told;
    }

    private void greet(Sentence sentence, List<Sentence> told) {
        var match = greetings.first(sentence).filter(found -> found.from() == 0);
        if (match.isEmpty()) {
            told.add(sentence);
            return;
        }
        var tokens = sentence.tokens();
        int cut = match.get().to();
        while (cut < tokens.size() && tokens.get(cut).mark()) {
            cut++;
        }
        told.add(part(tokens.subList(0, cut), Sentence.Part.GREETING));
        if (cut < tokens.size()) {
            told.add(part(tokens.subList(cut, tokens.size()), Sentence.Part.BODY));
        }
    }

    private static Sentence part(List<Token> tokens, Sentence.Part part) {
        return new Sentence(tokens.getFirst().start(), tokens.getLast().end(), List.copyOf(tokens), part);
    }

    private boolean signsOff(Sentence sentence) {
        return signOffs.first(sentence).filter(found -> found.from() == 0).isPresent();
    }
}
