package kith.coaching;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that a sentence can do without, and shorter ones for some.
final class Padding {
    private record Trim(Pattern padding, String instead) {}

    private final List<Trim> trims =
            Resource.lines("padding.txt").stream().map(Padding::trim).toList();

    private static Trim trim(String line) {
        int arrow = line.indexOf("=>");
        var words = (arrow < 0 ? line : line.substring(0, arrow)).strip().replace(" ", "\\s+");
        var padding = Pattern.compile("(?<=^|[ \n])" + words + ",? +(\\p{L})", Pattern.CASE_INSENSITIVE);
        return new Trim(padding, arrow < 0 ? "" : line.substring(arrow + 2).strip() + " ");
    }

    /// The text without padding; where a sentence lost its first words, it begins with a capital again.
    String without(String text) {
        var trimmed = text;
        for (var trim : trims) {
            trimmed = trim.padding()
                    .matcher(trimmed)
                    .replaceAll(match -> Matcher.quoteReplacement(instead(match, trim.instead())));
        }
        return Cuts.tidy(trimmed);
    }

    private static String instead(MatchResult match, String instead) {
        var words = match.group();
        var left = instead + words.substring(words.length() - 1);
        return Character.isUpperCase(words.charAt(0)) ? Voice.capitalised(left) : left;
    }
}
