package kith.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what somebody does now from a fact about their work: "moved to Acme", "CFO of Norrvik Foods", "a product lead
/// at Rimba now".
public final class ReadRole {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 5;
    private static final Pattern PAST = ReadRecord.pattern(
            "\\b(?:was|were|been an?|used to|before|until|till|once|formerly|former|ex|back then|left|quit|ago)\\b");
    private static final String AT = " at ";
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern OF = Pattern.compile(" (?:of|for) ");
    private static final Pattern ARTICLE = Pattern.compile(" (?:an?|the) ");
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}\\p{N}].*");
    private static final String NAME = "[\\p{L}\\p{N}][^,;.!?()]*?";
    private static final String TIME =
            "(?:\\s+(?:now|today|these days|already|since\\b.*|last\\b.*|this\\b.*|next\\b.*|in \\p{N}.*|from \\p{N}.*|on \\p{N}.*))?(?:[,;.!?(].*)?$";
    private static final Pattern MOVED = ReadRecord.pattern(
            "^(?:(?:has|have|had|is|was|been|got|just|now|recently|'s)\\s+)*(?:moved (?:over )?to|joined|poached by|hired (?:by|at)|works? (?:at|for)|working (?:at|for)|started (?:at|with)|from|with|at|of)\\s+(?!the\\b|a\\b|an\\b|his\\b|her\\b|their\\b|my\\b)(?<company>"
                    + NAME + ")(?:\\s+as (?:an? |the |its |their )?(?<title>" + NAME + "))?" + TIME);
    private static final String POST =
            "^(?:(?:is|now|currently|the|an?|our|their|new|works? as|working as|'s)\\s+)*(?<title>";
    private static final Pattern HOLDS_AT = ReadRecord.pattern(
            POST + NAME + ")\\s+(?:at|with)\\s+(?!the\\b|a\\b|an\\b)(?<company>" + NAME + ")" + TIME);
    private static final Pattern HOLDS_OF =
            ReadRecord.pattern(POST + NAME + ")\\s+(?:of|for)\\s+(?!the\\b|a\\b|an\\b)(?<company>" + NAME + ")" + TIME);
    private static final Pattern ONLY = ReadRecord.pattern(POST + NAME + ")" + TIME);
    private static final Pattern PROMOTED = ReadRecord.pattern(
            "^.*?\\b(?:promoted to|became|been made|was made|appointed|named)\\s+(?:an? |the )?(?<title>" + NAME + ")"
                    + TIME);

    private final Lexicon lexicon;

    ReadRole(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// How the role of somebody reads whose role was `before`: "product lead at Rimba", "at Acme"; empty when the fact
    /// names neither a post nor an organisation for certain.
    public Optional<String> read(String fact, @Nullable String before) {
        if (fact.length() > LONGEST || PAST.matcher(fact).find()) {
            return Optional.empty();
        }
        var moved = MOVED.matcher(fact);
        if (moved.matches() && few(moved.group("company"))) {
            var title = moved.group("title");
            return Optional.of((isPost(title) ? title + AT : AT.stripLeading()) + moved.group("company"));
        }
        var promoted = PROMOTED.matcher(fact);
        var post = promoted.matches() ? promoted.group("title") : null;
        if (post != null && isPost(post)) {
            return Optional.of(held(post, before));
        }
        return held(HOLDS_AT, fact).or(() -> heldOf(fact)).or(() -> only(fact));
    }

    private Optional<String> held(Pattern pattern, String fact) {
        var holds = pattern.matcher(fact);
        return holds.matches() && isPost(holds.group("title")) && few(holds.group("company"))
                ? Optional.of(holds.group("title") + AT + holds.group("company"))
                : Optional.empty();
    }

    /// "CFO of Norrvik Foods", but "head of operations" names no organisation.
    private Optional<String> heldOf(String fact) {
        return held(HOLDS_OF, fact)
                .filter(role -> CAPITAL.matcher(role.substring(role.lastIndexOf(AT) + AT.length()))
                        .matches());
    }

    private Optional<String> only(String fact) {
        var only = ONLY.matcher(fact);
        var post = only.matches() ? only.group("title") : null;
        return post != null && isPost(post) ? Optional.of(post) : Optional.empty();
    }

    /// A new post where they worked before, unless it says where itself.
    private static String held(String title, @Nullable String before) {
        int at = before == null ? -1 : (" " + before).lastIndexOf(AT);
        return before == null || at < 0 || title.contains(AT) ? title : title + (" " + before).substring(at);
    }

    /// The last word before an "of" is what somebody is: "senior brand manager", "head of operations".
    private boolean isPost(@Nullable String title) {
        if (title == null || !few(title) || ARTICLE.matcher(title).find()) {
            return false;
        }
        var named = OF.split(title, 2)[0];
        var noun = words(named).reduce((_, last) -> last).orElse("");
        return INITIALS.matcher(named).matches() || lexicon.has("role", noun) || lexicon.has("post", noun);
    }

    private static boolean few(@Nullable String name) {
        return name != null && words(name).count() <= MOST_WORDS;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s/-]+"));
    }
}
