package kith.conversation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.ranking.Lane;
import kith.ranking.SuggestTies;
import kith.ranking.Wish;

/// Names to a channel who of its own book has gone quiet.
final class NameQuiet {
    private static final int MOST = 3;

    private final KnownTies known;
    private final Moments moments;
    private final TakePerson take;
    private final SuggestTies silences = new SuggestTies(EnumSet.of(Lane.RECONNECT, Lane.DORMANT));

    NameQuiet(KnownTies known, Moments moments, TakePerson take) {
        this.known = known;
        this.moments = moments;
        this.take = take;
    }

    /// Empty when nobody has. Whoever was taken on within the week isn't named again.
    Optional<Reply> reply(Scene scene) {
        var notes = scene.turn().channel();
        var today = scene.today();
        var taken = notes.namedSince(today.minusDays(Named.DAYS - 1)).stream()
                .filter(each -> each.takenBy() != null)
                .map(Named::person)
                .collect(Collectors.toSet());
        var quiet = silences.suggest(known.in(scene.book()), moments.of(scene).without(taken), Wish.USUAL.places(MOST));
        if (quiet.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < quiet.size(); i++) {
            var it = quiet.get(i);
            notes.keep(Named.free(today, it.tie().id(), i, WordsOfReason.why(it.reason(), today)));
        }
        scene.book().shown(quiet.stream().map(each -> each.tie().id()).toList(), today);
        return Optional.of(take.week(scene, today));
    }
}
