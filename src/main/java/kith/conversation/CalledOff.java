package kith.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kith.people.Visit;

/// Tells which trip of the member's own some words call off: "cancel the Munich trip", "I'm not going to Munich".
final class CalledOff {
    private static final String JOURNEY = "\\b(?:trip|visit|travel|travels|journey|flight|stay)\\b";
    private static final Pattern ONE = Pattern.compile(JOURNEY, Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile(
            "^(?:please |pls |ok,? |so |sadly |alas,? )*(?:"
                    + "(?:cancel|scrap|drop|call off|delete|remove|forget)(?:led|ed)? (?:my |the |that |our )?.*"
                    + "|(?:i|we)(?:'m|’m|'re|’re| am| are)? (?:not|no longer|never) (?:going|coming|travell?ing|flying|visiting|heading|off) .*"
                    + "|(?:i|we) (?:won't|won’t|can't|can’t|cannot|will not) (?:be|go|make it|get|visit|travel|come) .*"
                    + "|(?:i|we)(?:'ve|’ve| have)? (?:cancelled|canceled|called off|scrapped) (?:my|the|our) .*"
                    + "|(?:my|the|our) .*" + JOURNEY
                    + " (?:to .*)?(?:is|was|got|has been|'s|’s)? ?(?:now )?(?:off|cancelled|canceled|not happening|called off)"
                    + ")[.! ]*$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private CalledOff() {}

    /// The one of those `ahead` that is meant: the place that is named, or the only one when "the trip" is.
    static Optional<Visit> by(String text, Supplier<List<Visit>> ahead) {
        if (!WORDS.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        var visits = ahead.get();
        var named = visits.stream().filter(each -> names(text, each.place())).findFirst();
        boolean anyTrip = visits.size() == 1 && ONE.matcher(text).find() && !namesElsewhere(text);
        return named.isPresent() || !anyTrip ? named : Optional.of(visits.getFirst());
    }

    private static boolean names(String text, String place) {
        return Pattern.compile("\\b" + Pattern.quote(place.toLowerCase(Locale.ROOT)) + "\\b")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    /// Another place or somebody: "cancel Maya's visit", "the Lyon trip".
    private static boolean namesElsewhere(String text) {
        return Pattern.compile("(?<!^)\\b\\p{Lu}\\p{L}+").matcher(text.strip()).find();
    }
}
