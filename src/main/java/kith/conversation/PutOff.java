package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Change;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// Leaves somebody be until a day, on the member's word.
final class PutOff {
    private static final int USUAL_DAYS = 14;

    Answer answer(Scene scene, String text, Meaning meaning) {
        var people = meaning.people().stream()
                .filter(Who.InBook.class::isInstance)
                .map(Who.InBook.class::cast)
                .flatMap(each -> PersonId.parse(each.id()).stream())
                .flatMap(each -> scene.book().person(each).stream())
                .toList();
        if (people.isEmpty()) {
            return Answer.say(WordsOfEdit.putOffWhom());
        }
        var until = until(scene, meaning.when());
        List<Change> changes = people.stream()
                .map(each -> Change.from(each, each.withQuietUntil(until)))
                .toList();
        var step = scene.take(text, changes);
        return Answer.say(WordsOfEdit.quiet(people, until, scene.today(), step.id()));
    }

    private static LocalDate until(Scene scene, @Nullable LocalDate when) {
        return when != null && when.isAfter(scene.today())
                ? when
                : scene.today().plusDays(USUAL_DAYS);
    }
}
