package kith.language;

/// Tells what people plan to do together from what one promises the other.
final class Plans {
    private final Lexicon lexicon;

    Plans(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// `catch up again`, `make it on Saturday`, `getting married`: nothing that one hands over.
    static boolean company(Scene scene, int deed, int to) {
        var next = scene.norm(deed + 1);
        return switch (scene.norm(deed)) {
            case "catch" -> next.equals("up");
            case "hang" -> next.equals("out");
            case "do", "try" -> scene.is(deed - 2, "we") && again(scene, deed + 1);
            case "meet", "move", "reschedule", "rebook" -> again(scene, deed + 1);
            case "make" -> next.equals("it") && (deed + 2 >= to || scene.dated(deed + 2) != null);
            case "get", "getting" -> next.equals("together") || next.equals("married") || next.equals("engaged");
            default -> false;
        };
    }

    /// `we'll do on the 22nd instead`, `meet on Monday`
    private static boolean again(Scene scene, int i) {
        int at = scene.is(i, "it") || scene.is(i, "that") ? i + 1 : i;
        int day = scene.is(at, "on") && scene.is(at + 1, "the") ? at + 2 : at + 1;
        return scene.dated(at) != null
                || scene.is(at, "again")
                || scene.is(at, "instead")
                || (scene.is(at, "on") && scene.text().has(day) && !scene.text().word(day));
    }

    /// `have lunch`, `take a coffee`: a plan for both.
    boolean meal(Scene scene, int deed) {
        var light = switch (scene.norm(deed)) {
            case "have", "take", "grab", "do", "get" -> true;
            default -> false;
        };
        int noun = deed + 1;
        while (noun < deed + 3 && NounPhrases.determiner(scene.norm(noun))) {
            noun++;
        }
        return light && !scene.named(noun) && lexicon.has("meeting", scene.norm(noun)) && !scene.is(noun + 1, "for");
    }
}
