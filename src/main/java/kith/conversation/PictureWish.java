package kith.conversation;

import java.util.List;
import java.util.regex.Pattern;

/// Whether a message asks for the picture of the member's relationships, and for nothing else.
final class PictureWish {
    /// Whoever writes more wants something else, and matching would take its time.
    private static final int LONGEST = 160;

    private static final String POLITE =
            "(?:(?:hey|hi|hello|ok|okay|kith|please|pls|now|and|so)[,!]? )*(?:(?:can|could|would|will) (?:you|i|we) (?:please )?)?";
    private static final String SHOW =
            "(?:let me |i'?d (?:like|love) (?:to )?|i would (?:like|love) (?:to )?|i want (?:to )?|give |make |get |send )?"
                    + "(?:show|see|draw|paint|sketch|plot|chart|graph|map|visuali[sz]e|view|have|me|us|a)?(?: me| us)?(?: out)?";
    private static final String PICTURE =
            "(?:depth )?(?:picture|chart|map|graph|diagram|plot|drawing|image|visuali[sz]ation)";
    private static final String PEOPLE =
            "(?:(?:whole |entire |own |close |professional |personal )*(?:network|relationships?|people|ties|contacts|connections|circles?|book))";
    private static final String END =
            "(?: (?:now|today|please|pls|right now|at the moment|these days|so far|look(?:s|ing)?|is doing|are doing))*[.?! ]*";

    private static final List<Pattern> WISHES = List.of(
            wish(PICTURE),
            wish(POLITE + SHOW + " ?(?:my|the|our) " + PICTURE + "(?: (?:of|for) (?:all )?(?:my|the) " + PEOPLE + ")?"),
            wish(POLITE + SHOW + " ?(?:an? )?(?:\\w+ )?" + PICTURE + " (?:of|for) (?:all )?my " + PEOPLE),
            wish(POLITE + "(?:show|draw|paint|sketch|plot|chart|graph|map|visuali[sz]e)(?: me)?(?: out)? (?:all )?my "
                    + PEOPLE + "(?: (?:as|in) an? " + PICTURE + ")?"),
            wish(POLITE + "how (?:do|does|are|is) (?:all )?my " + PEOPLE + " (?:look|looking|doing|do|stand|standing)"),
            wish(POLITE + "what (?:do|does) my " + PEOPLE + " look like"),
            wish(POLITE + "(?:show|tell) me (?:how|what) my " + PEOPLE + " (?:look|looks|stand|stands)(?: like)?"));

    private PictureWish() {}

    static boolean isIn(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var plain = text.strip().replace('’', '\'').replaceAll("\\s+", " ");
        return WISHES.stream().anyMatch(each -> each.matcher(plain).matches());
    }

    private static Pattern wish(String words) {
        return Pattern.compile(words + END, Pattern.CASE_INSENSITIVE);
    }
}
