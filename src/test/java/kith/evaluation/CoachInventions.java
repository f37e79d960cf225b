package kith.evaluation;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kith.coaching.Draft;

/// Names, numbers and words of dates in a rewrite that stand neither in the draft, nor in what the book knows, nor in
/// brackets as a gap.
final class CoachInventions {
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern TELLING = Pattern.compile(
            "\\d[\\d.,:]*|(?<![.!?:)\\]]\\s)(?<!^)(?<!\\n)\\b\\p{Lu}[\\p{L}']+|(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|yesterday|tonight)\\b");

    private CoachInventions() {}

    static Set<String> in(String rewrite, Draft draft) {
        var known = (draft.text() + " " + draft.to() + " I I'm I've I'd I'll").toLowerCase(java.util.Locale.ROOT);
        var invented = new TreeSet<String>();
        var matcher = TELLING.matcher(GAP.matcher(rewrite).replaceAll("gap"));
        while (matcher.find()) {
            var word = matcher.group().toLowerCase(java.util.Locale.ROOT).replaceAll("[.,:]+$", "");
            if (!known.contains(word)) {
                invented.add(matcher.group());
            }
        }
        return invented;
    }
}
