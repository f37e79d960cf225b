package kith.coaching;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What changed from a draft to a better one, word by word.
public final class Marked {
    /// Words that stand in both, only in the better draft, or only in the draft.
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    /// Text of one kind; kept and removed runs make up the draft, kept and added ones the better draft.
    public record Run(Kind kind, String text) {}

    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

    private static final int FEWEST_KEPT = 3;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private Marked() {}

    /// The runs in reading order; of what was replaced, the removed words come first.
    public static List<Run> between(String before, String after) {
        return new Marked().runs(pieces(before), pieces(after));
    }

    private List<Run> runs(List<String> before, List<String> after) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            keep(String.join("", before.subList(at, delta.getSource().getPosition())), FEWEST_KEPT);
            removed.append(String.join("", delta.getSource().getLines()));
            added.append(String.join("", delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        keep(String.join("", before.subList(at, before.size())), 0);
        change();
        return List.copyOf(runs);
    }

    /// What little stands between two changes belongs to both: a sentence in shreds can't be read.
    private void keep(String text, int fewest) {
        boolean changing = !removed.isEmpty() || !added.isEmpty();
        long words = PIECE.matcher(text)
                .results()
                .filter(each -> Character.isLetterOrDigit(each.group().codePointAt(0)))
                .count();
        if (changing && words < fewest && !text.contains("\n\n")) {
            removed.append(text);
            added.append(text);
        } else if (!text.isEmpty()) {
            change();
            runs.add(new Run(Kind.KEPT, text));
        }
    }

    private void change() {
        if (!removed.isEmpty()) {
            runs.add(new Run(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            runs.add(new Run(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }
}
