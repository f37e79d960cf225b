package kith.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words written like names: capitalised where no sentence begins. Whether they name a person, a firm or a place is
/// left open.
final class CapitalNames {
    private static final Pattern SENTENCE_END = Pattern.compile("(?:^|[.!?…:;\\n•])[\\s\"'“”‘’(*_>-]*$");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}\\p{Ll}{0,2}\\. $");
    private static final Pattern WITHIN_A_NAME = Pattern.compile("[ '’-]");
    private static final int LONGEST_SHORTHAND = 4;

    private final PlainWords plain;

    CapitalNames(PlainWords plain) {
        this.plain = plain;
    }

    List<Span> in(String text) {
        var words = Word.all(text);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < words.size(); i++) {
            if (!named(words.get(i)) || (begins(text, words.get(i)) && !signature(text, words, i))) {
                continue;
            }
            int end = i;
            while (end + 1 < words.size() && named(words.get(end + 1)) && near(text, words, end)) {
                end++;
            }
            spans.add(new Span(words.get(i).start(), words.get(end).end(), Span.Kind.OTHER, List.of()));
            i = end;
        }
        return spans;
    }

    /// A short run of capitals is shorthand, such as CFO or Q3.
    private boolean named(Word word) {
        var shorthand = word.text().length() <= LONGEST_SHORTHAND
                && word.text().codePoints().noneMatch(Character::isLowerCase);
        return word.capital() && !shorthand && !plain.has(word.plain());
    }

    private static boolean begins(String text, Word word) {
        var before = text.substring(0, word.start());
        return SENTENCE_END.matcher(before).find()
                && !ABBREVIATION.matcher(before).find();
    }

    /// A name alone on the last line.
    private static boolean signature(String text, List<Word> words, int i) {
        int line = text.lastIndexOf('\n');
        return line >= 0 && words.get(i).start() > line && words.size() - i <= 2;
    }

    private static boolean near(String text, List<Word> words, int i) {
        return WITHIN_A_NAME
                .matcher(text.substring(words.get(i).end(), words.get(i + 1).start()))
                .matches();
    }
}
