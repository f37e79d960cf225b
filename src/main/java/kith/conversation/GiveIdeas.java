package kith.conversation;

import java.util.Objects;
import java.util.regex.Pattern;
import kith.ranking.FindReaders;
import kith.ranking.ReadTerms;

/// Tells who would enjoy a link or a text.
final class GiveIdeas {
    private static final int MOST = 4;
    /// Beside a link; whoever writes more tells something.
    private static final int MOST_WORDS = 12;
    private static final Pattern LINK = Pattern.compile("<?https?://\\S+>?");
    private static final Pattern WOULD_ENJOY = Pattern.compile(
            "^(?:who|anyone|anybody)(?: else)? (?:would|might|could|may) (?:enjoy|like|love|want|read|be interested in|benefit from|find)\\b"
                    + "(?: (?:this|that|it))?(?: (?:article|link|piece|paper|book|post|talk|report))?\\W*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final KnownTies known;
    private final FindReaders find;

    GiveIdeas(KnownTies known, ReadTerms terms) {
        this.known = known;
        this.find = new FindReaders(terms);
    }

    /// Whether the text is a link with at most a few words, or asks who would enjoy something.
    static boolean isShared(String text) {
        return WOULD_ENJOY.matcher(text).matches()
                || (LINK.matcher(text).find()
                        && NOT_LETTERS
                                        .splitAsStream(LINK.matcher(text).replaceAll(""))
                                        .count()
                                <= MOST_WORDS);
    }

    Answer share(Scene scene, String text) {
        var asked = WOULD_ENJOY.matcher(text);
        var what = asked.matches() ? Objects.requireNonNullElse(asked.group(1), "") : text;
        if (what.isBlank()) {
            return Answer.say(WordsOfIntroduce.shareWhat());
        }
        var words = NOT_LETTERS.matcher(what).replaceAll(" ");
        return Answer.say(WordsOfIntroduce.readers(find.of(words, known.in(scene.book()), scene.today(), MOST)));
    }
}
