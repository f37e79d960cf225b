package kith.faults;

import java.util.List;
import java.util.regex.Pattern;

/// What members say: each time with a word in it that is said once in the world.
record Saying(String member, String name, String word, boolean command) {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 4;
    private static final List<String> GIVEN = List.of("Maria", "Tom", "Ines", "Otto", "Lucia", "Bruno", "Helga");
    private static final List<String> SURNAMES = List.of("Lopez", "Baker", "Moreau", "Lindqvist", "Okafor");
    private static final Pattern WORD = Pattern.compile("\\bzuq(?:[" + CONSONANTS + "][" + VOWELS + "]){4}\\b");

    /// The `nth` of all that is ever said.
    static Saying of(String member, int nth) {
        var word = new StringBuilder("zuq");
        for (int i = 0, left = nth; i < SYLLABLES; i++) {
            word.append(CONSONANTS.charAt(left % CONSONANTS.length()));
            left /= CONSONANTS.length();
            word.append(VOWELS.charAt(left % VOWELS.length()));
            left /= VOWELS.length();
        }
        int person = nth / 2;
        var name = GIVEN.get(person % GIVEN.size()) + " " + SURNAMES.get(person % SURNAMES.size());
        return new Saying(member, name, word.toString(), nth % 2 == 0);
    }

    String text() {
        return "coffee with " + name + " today, wants to hear about " + word;
    }

    /// Those words that stand in a text, as often as they do.
    static List<String> wordsIn(String text) {
        return WORD.matcher(text).results().map(each -> each.group()).toList();
    }
}
