package kith.language;

import java.util.Set;

/// Words written like a name that name nobody where they stand: a tool, an event, an abbreviation.
final class Impersonal {
    private static final int SHORT = 4;
    private static final Set<String> KIN = Set.of(
            "sons", "son", "sohn", "sohne", "soehne", "partners", "partner", "bros", "brothers", "co", "cie", "fils");
    private static final Set<String> TAKEN = Set.of("acquired", "bought", "absorbed", "swallowed");
    private static final Set<String> MOVED = Set.of(
            "changed",
            "moved",
            "switched",
            "went",
            "jumped",
            "moving",
            "changing",
            "switching",
            "transferred",
            "changes");

    private final Clue clue;

    Impersonal(Clue clue) {
        this.clue = clue;
    }

    boolean names(Text text, int i, int end) {
        return abbreviation(text, i, end)
                || saint(text, i)
                || firm(text, i, end)
                || (!clue.given(text.norm(i)) && (tool(text, i) || event(text, i, end) || heading(text, i, end)));
    }

    /// `at St. Brendan's`
    private static boolean saint(Text text, int i) {
        return text.is(i - 1, "st") || (text.is(i - 1, ".") && text.is(i - 2, "st"));
    }

    /// `acquired by Dunmore`, `changed from Voss to Dunmore`, `Dunmore & Sons`: no person.
    private static boolean firm(Text text, int i, int end) {
        var ampersand = text.is(end, "and") && text.at(end).text().equals("&");
        var second = text.is(i - 1, "and") && text.at(i - 1).text().equals("&") && text.capital(i - 2);
        return (second && KIN.contains(text.norm(i)))
                || (ampersand && KIN.contains(text.norm(end + 1)))
                || (text.is(i - 1, "by") && TAKEN.contains(text.norm(i - 2)))
                || (text.is(i - 1, "by") && text.is(i - 2, "over") && text.is(i - 3, "taken"))
                || (text.is(i - 1, "by") && text.is(i - 2, "out") && text.is(i - 3, "bought"))
                || (text.is(i - 1, "from") && MOVED.contains(text.norm(i - 2)))
                || (text.is(i - 1, "to") && movedFrom(text, i - 2));
    }

    private static boolean movedFrom(Text text, int to) {
        for (int at = to; at > Math.max(0, to - 4) && text.word(at); at--) {
            if (text.is(at, "from")) {
                return MOVED.contains(text.norm(at - 1));
            }
        }
        return false;
    }

    /// `handy with Ableton`
    private boolean tool(Text text, int i) {
        return text.is(i - 1, "with") && clue.skilled(text.norm(i - 2));
    }

    /// `Xmas drinks at the club`
    private boolean event(Text text, int i, int end) {
        return clue.start(text, i) && clue.occasion(text.norm(end));
    }

    /// `Web Summit, Monday evening:`
    private boolean heading(Text text, int i, int end) {
        return clue.start(text, i) && text.is(end, ",") && clue.day(text.norm(end + 1));
    }

    /// `the local BIA`, in a message that is not all in capitals.
    private boolean abbreviation(Text text, int i, int end) {
        return text.at(i).shouted()
                && end == i + 1
                && text.at(i).text().length() <= SHORT
                && !clue.cuedBefore(text, i)
                && !clue.start(text, i)
                && !(text.has(i - 1) && text.at(i - 1).shouted())
                && !(text.has(end) && text.at(end).shouted());
    }
}
