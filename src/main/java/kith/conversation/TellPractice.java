package kith.conversation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// Brings a channel one practice of the week, none twice within a quarter of a year.
final class TellPractice {
    private static final int A_QUARTER = 92;

    Optional<Reply> reply(Scene scene) {
        var notes = scene.turn().channel();
        var told = notes.practices();
        var rested = scene.today().minusDays(A_QUARTER);
        return WordsOfPractice.all().stream()
                .filter(each -> !told.getOrDefault(each.name(), LocalDate.MIN).isAfter(rested))
                .min(Comparator.comparing(each -> told.getOrDefault(each.name(), LocalDate.MIN)))
                .map(each -> {
                    notes.told(each.name(), scene.today());
                    return WordsOfPractice.tell(each);
                });
    }
}
