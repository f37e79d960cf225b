package kith.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.language.Known;
import kith.language.Meaning;
import kith.language.Message;
import kith.language.Pronouns;
import kith.language.Understand;
import kith.people.Person;

/// Reads a text's meaning with the member's book and their recent choices between people of one name.
final class ReadMeaning {
    /// Outside of threads; in one, for as long as it goes on.
    private static final Duration CHOICE_HOLDS = Duration.ofHours(12);
    private static final Duration TURN_BEFORE = Duration.ofHours(1);

    private final Understand understand;
    private final FindPeople find;

    ReadMeaning(Understand understand, FindPeople find) {
        this.understand = understand;
        this.find = find;
    }

    /// The text as it is read: with the member's own clock, and whom of their book it may name.
    Message message(Scene scene, String text) {
        return new Message(text, scene.now(), find.known(scene.book(), text));
    }

    /// The meaning; a pronoun for which the message names nobody is whoever the log just before was about.
    Meaning read(Scene scene, String text) {
        var meaning = readAlone(scene, text);
        if (!meaning.people().isEmpty() || !meaning.unsure().isEmpty() || !Pronouns.areIn(text)) {
            return meaning;
        }
        return before(scene)
                .flatMap(person -> Pronouns.replaced(text, person.name()))
                .map(named -> readAlone(scene, named))
                .filter(each -> !each.people().isEmpty())
                .orElse(meaning);
    }

    /// Whom the turn before was about: the log or the draft just before, whichever is the newer.
    private static Optional<Person> before(Scene scene) {
        var since = scene.now().toInstant().minus(TURN_BEFORE);
        var step = scene.book().lastStep().filter(each -> each.at().isAfter(since));
        var draft = scene.turn()
                .drafts()
                .newest(since)
                .filter(each -> step.isEmpty() || each.at().isAfter(step.get().at()));
        var subject = draft.isPresent()
                ? Optional.ofNullable(draft.get().to())
                : step.flatMap(each -> Added.by(each).subject());
        return subject.flatMap(scene.book()::person);
    }

    private Meaning readAlone(Scene scene, String text) {
        List<Known> known = new ArrayList<>(find.known(scene.book(), text));
        var meaning = understand.read(new Message(text, scene.now(), known));
        for (var doubt : meaning.unsure()) {
            if (settle(scene, doubt, known)) {
                meaning = understand.read(new Message(text, scene.now(), known));
            }
        }
        return meaning;
    }

    /// Leaves only the person chosen for the mention among `known`; false when none was chosen lately.
    private static boolean settle(Scene scene, Meaning.Doubt doubt, List<Known> known) {
        var thread = scene.thread();
        var since = thread.isEmpty() ? scene.now().toInstant().minus(CHOICE_HOLDS) : Instant.EPOCH;
        var chosen = scene.turn().chosen(thread, doubt.mention(), since).map(Object::toString);
        if (chosen.isEmpty()) {
            return false;
        }
        var person =
                known.stream().filter(each -> each.id().equals(chosen.get())).findFirst();
        if (person.isEmpty()) {
            return false;
        }
        return known.removeIf(each -> doubt.candidates().contains(each.id()) && !each.equals(person.get()));
    }
}
