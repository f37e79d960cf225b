package kith.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.conversation.WordsOfPromises.Owed;
import kith.language.Meaning;
import kith.people.Person;
import kith.people.Promise;

/// Lists what is owed, both ways, due first.
final class ListPromises {
    /// Whoever has more open sees to the nearest first.
    private static final int MOST = 100;

    /// Two parts each, and room for the rest, within what one message may hold: a channel is shown no further pages.
    private static final int MOST_IN_CHANNEL = 18;

    private final FindPeople find;

    ListPromises(FindPeople find) {
        this.find = find;
    }

    Answer answer(Scene scene) {
        return Answer.say(reply(scene));
    }

    /// Only those with the one person whom the words name, when they name one of the book.
    Answer meant(Scene scene, Meaning meaning) {
        var people = meaning.people();
        var only = people.size() == 1 ? find.inBook(scene.book(), people.getFirst()) : Optional.<Person>empty();
        return Answer.say(reply(
                scene,
                scene.book().openPromises().stream()
                        .filter(each -> only.isEmpty()
                                || each.person().equals(only.get().id()))
                        .toList()));
    }

    /// The nearest, without those of these ids; empty when there is no other.
    Optional<Reply> besides(Scene scene, Set<String> named, int most) {
        var others = scene.book().openPromises().stream()
                .filter(each -> !named.contains(each.id().toString()))
                .limit(most)
                .map(each -> owed(scene, each))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(WordsOfPromises.lines(others, scene.today()));
    }

    Reply reply(Scene scene) {
        return reply(scene, scene.book().openPromises());
    }

    private static Reply reply(Scene scene, List<Promise> open) {
        int most = scene.ofChannel() ? MOST_IN_CHANNEL : MOST;
        List<Owed> shown =
                open.stream().limit(most).map(each -> owed(scene, each)).toList();
        return WordsOfPromises.list(shown, open.size() - shown.size(), scene.today());
    }

    private static Owed owed(Scene scene, Promise promise) {
        return new Owed(promise, scene.book().person(promise.person()).orElseThrow());
    }
}
