package kith.language;

/// Words written like a name that name nobody where they stand: a tool, an event, an abbreviation.
final class Impersonal {
    private static final int SHORT = 4;

    private final Clue clue;

    Impersonal(Clue clue) {
        this.clue = clue;
    }

    boolean names(Text text, int i, int end) {
        return abbreviation(text, i, end)
                || saint(text, i)
                || (!clue.given(text.norm(i)) && (tool(text, i) || event(text, i, end) || heading(text, i, end)));
    }

    /// `at St. Brendan's`
    private static boolean saint(Text text, int i) {
        return text.is(i - 1, "st") || (text.is(i - 1, ".") && text.is(i - 2, "st"));
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
