package kith.conversation;

import java.util.List;
import kith.conversation.FindPeople.Found;
import kith.language.Meaning;
import kith.people.Person;
import kith.ranking.Introduce;

/// Finds people of whom one has what the other needs, with a text to ask each of them first.
final class IntroducePeople {
    private static final int MOST = 3;

    private final KnownTies known;
    private final FindPeople find;
    private final Introduce introduce = new Introduce();

    IntroducePeople(KnownTies known, FindPeople find) {
        this.known = known;
        this.find = find;
    }

    /// The words behind the keyword `introduce`: nobody, or a name.
    Answer named(Scene scene, String name) {
        if (name.isBlank()) {
            return all(scene);
        }
        return switch (find.byName(scene.book(), name)) {
            case Found.One(Person person) -> of(scene, person);
            case Found.Several(var people) -> Answer.say(WordsOfPerson.which(name, people));
            case Found.Nobody(var near) -> Answer.say(WordsOfPerson.unknown(name, near));
        };
    }

    Answer meant(Scene scene, Meaning meaning) {
        return meaning.people().stream()
                .flatMap(each -> find.inBook(scene.book(), each).stream())
                .findFirst()
                .map(person -> of(scene, person))
                .orElse(all(scene));
    }

    private Answer all(Scene scene) {
        return answer(introduce.pairs(known.in(scene.book()), scene.today(), MOST));
    }

    private Answer of(Scene scene, Person person) {
        return answer(introduce.pairsOf(person.id(), known.in(scene.book()), scene.today(), MOST));
    }

    private static Answer answer(List<Introduce.Pair> pairs) {
        return Answer.say(WordsOfIntroduce.pairs(pairs));
    }
}
