package kith.language;

/// Finds where the second of two promised things begins.
final class SecondThings {
    private final Deeds deeds;

    SecondThings(Deeds deeds) {
        this.deeds = deeds;
    }

    /// Where a second thing begins: `send the deck and | introduce him to Lena`, `the deck and | an intro to Lena`,
    /// `the deck on Friday and | the figures on Monday`.
    int second(Scene scene, int deed, int to) {
        for (int i = deed + 2; i + 2 < to; i++) {
            if (!scene.is(i, "and") || scene.named(i - 1)) {
                continue;
            }
            var next = scene.norm(i + 1);
            var object = scene.named(i + 2) || determiner(scene.norm(i + 2));
            var verb = deeds.does(next) && object && deeds.does(scene.norm(deed));
            var dated = determiner(next)
                    && !scene.dates(deed, i).isEmpty()
                    && !scene.dates(i, to).isEmpty();
            if (verb || dated || (scene.is(i + 2, "introduction") && determiner(next))) {
                return i + 1;
            }
        }
        return to;
    }

    /// `get Walt the data by Monday and | Ana her letter`: whom the second thing is for, with the verb left out; 0 when
    /// there is no such.
    int gapped(Scene scene, int deed, int to) {
        for (int i = deed + 1; i + 2 < to; i++) {
            var mention = scene.is(i, "and") ? scene.mention(i + 1) : null;
            if (mention == null || scene.named(i - 1)) {
                continue;
            }
            int thing = mention.to();
            var given = determiner(scene.norm(thing)) || (thing < to && deeds.goods(scene, thing, thing + 1));
            int first = Pattern.people(scene, deed, deeds.lexicon());
            if (given && (scene.named(deed - 1) || first + Pattern.people(scene, deed + 1, deeds.lexicon()) > 0)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean determiner(String word) {
        return switch (word) {
            case "the", "a", "an", "my", "our", "his", "her", "their", "him", "them", "me", "us", "some", "it" -> true;
            default -> false;
        };
    }
}
