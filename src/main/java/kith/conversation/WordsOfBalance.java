package kith.conversation;

import static kith.wording.Phrase.say;

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
        all.gave().stream()
                .limit(most)
                .forEach(each ->
                        lines.add(Text.saying("You gave _{what}_, {ago}", each.what(), Days.ago(each.on(), today))));
        all.asked().stream()
                .limit(most)
                .forEach(each ->
                        lines.add(Text.saying("You asked _{what}_, {ago}", each.what(), Days.ago(each.on(), today))));
        if (!lines.isEmpty()) {
            lines.add(Text.plain(balance(all)));
        }
        return lines.stream();
    }

    private static String balance(Relationship all) {
        if (all.asked().isEmpty()) {
            return say("You've asked for nothing so far.");
        }
        if (all.gave().isEmpty()) {
            return say("You've asked and not given yet: something for them comes first.");
        }
        return all.asked().getFirst().on().isAfter(all.gave().getFirst().on())
                ? say("You've asked since you last gave: something for them comes first.")
                : say("You've given since you last asked.");
    }
}
