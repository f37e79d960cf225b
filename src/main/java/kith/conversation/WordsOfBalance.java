package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import kith.people.Relationship;

/// What the owner gave somebody and asked of them, and whose turn it is; never a score.
final class WordsOfBalance {
    private WordsOfBalance() {}

    /// The latest `most` of each, then how it stands; none where nothing was given nor asked.
    static Stream<Text> lines(Relationship all, int most, LocalDate today) {
        var lines = new ArrayList<Text>();
        all.gave().stream().limit(most).forEach(each -> lines.add(favour("You gave ", each.what(), each.on(), today)));
        all.asked().stream()
                .limit(most)
                .forEach(each -> lines.add(favour("You asked ", each.what(), each.on(), today)));
        if (!lines.isEmpty()) {
            lines.add(Text.plain(balance(all)));
        }
        return lines.stream();
    }

    private static Text favour(String how, String what, LocalDate on, LocalDate today) {
        return Text.plain(how).and(Text.italic(what)).and(", " + Days.ago(on, today));
    }

    private static String balance(Relationship all) {
        if (all.asked().isEmpty()) {
            return "You've asked for nothing so far.";
        }
        if (all.gave().isEmpty()) {
            return "You've asked and not given yet: something for them comes first.";
        }
        return all.asked().getFirst().on().isAfter(all.gave().getFirst().on())
                ? "You've asked since you last gave: something for them comes first."
                : "You've given since you last asked.";
    }
}
