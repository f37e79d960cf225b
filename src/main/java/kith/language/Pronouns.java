package kith.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a name in the place of the first pronoun of a message that speaks of somebody named in the turn before.
public final class Pronouns {
    private static final int CASELESS = Pattern.CASE_INSENSITIVE;
    private static final Pattern SUBJECT =
            Pattern.compile("\\b(?:he|she|they)(?=\\b|['’](?:s|d|ll|re|ve)\\b)", CASELESS);
    private static final Pattern OWNED =
            Pattern.compile("\\b(?:his|their|her(?= (?!for|to|by|on|in|at|about|the|a|an|my)\\p{L}))\\b", CASELESS);
    private static final Pattern RECEIVER = Pattern.compile(
            "(?<=\\b(?:owe|owed|give|gave|send|sent|tell|told|ask|asked|promise|promised|get|got|bring|show|with|to|for)\\s)"
                    + "(?:him|her|them)\\b",
            CASELESS);
    private static final Pattern OBJECT = Pattern.compile("\\b(?:him|her|them)\\b", CASELESS);

    private Pronouns() {}

    /// Whether there is any, so that it needs to be known who was named before.
    public static boolean areIn(String text) {
        return replaced(text, "").isPresent();
    }

    /// Empty when there is no such pronoun.
    public static Optional<String> replaced(String text, String name) {
        for (var pattern : new Pattern[] {SUBJECT, RECEIVER, OWNED, OBJECT}) {
            var pronoun = pattern.matcher(text);
            if (pronoun.find()) {
                var instead = pattern == OWNED ? name + "'s" : name;
                return Optional.of(pronoun.replaceFirst(Matcher.quoteReplacement(instead)));
            }
        }
        return Optional.empty();
    }
}
