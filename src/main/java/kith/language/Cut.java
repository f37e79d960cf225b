package kith.language;

import java.util.ArrayList;
import java.util.List;

/// Cuts the words of acts out of a message: without the dates, fillers and signs around them.
final class Cut {
    private final Lexicon lexicon;
    private final Patterns asides;

    Cut(Lexicon lexicon, Patterns asides) {
        this.lexicon = lexicon;
        this.asides = asides;
    }

    /// The words of a fact, without what is only remarked behind it: `vegan, for the next time`.
    String fact(Scene scene, int from, int to) {
        int last = to;
        for (int i = to - 1; i > from; i--) {
            if (scene.is(i, ",") && asides.end(scene, i + 1, to) > i + 1) {
                last = i;
            }
        }
        return plain(scene, from, last);
    }

    /// The words of `[from, to)` without dates.
    String undated(Scene scene, int from, int to) {
        var pieces = new ArrayList<String>();
        int begin = from;
        for (int i = from; i < to; i++) {
            var dated = scene.dated(i);
            if (dated != null && dated.to() <= to) {
                add(scene, begin, i, pieces);
                begin = dated.to();
                i = dated.to() - 1;
            }
        }
        add(scene, begin, to, pieces);
        return String.join(" ", pieces);
    }

    private void add(Scene scene, int from, int to, List<String> pieces) {
        var piece = plain(scene, from, to);
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    /// The words of `[from, to)`, dates and all.
    String plain(Scene scene, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && loose(scene, first)) {
            first++;
        }
        while (last > first && trailing(scene, last - 1)) {
            last--;
        }
        return scene.text().cut(first, last);
    }

    private boolean loose(Scene scene, int i) {
        return !scene.named(i)
                && scene.dated(i) == null
                && (sign(scene, i)
                        || lexicon.has("conj", scene.norm(i))
                        || (lexicon.has("filler", scene.norm(i)) && !scene.is(i, "now"))
                        || scene.is(i, "that"));
    }

    private boolean trailing(Scene scene, int i) {
        return !scene.named(i)
                && scene.dated(i) == null
                && (sign(scene, i)
                        || lexicon.has("conj", scene.norm(i))
                        || scene.is(i, "though")
                        || scene.is(i, "btw")
                        || scene.is(i, "due")
                        || scene.is(i, "lol")
                        || scene.is(i, "haha")
                        || scene.is(i, "please"));
    }

    private static boolean sign(Scene scene, int i) {
        var kind = scene.text().at(i).kind();
        return kind == Token.Kind.BREAK || (kind == Token.Kind.SIGN && !"€$£%#@".contains(scene.norm(i)));
    }
}
