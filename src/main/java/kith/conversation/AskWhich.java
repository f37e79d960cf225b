package kith.conversation;

import java.util.List;
import java.util.Optional;
import kith.language.Meaning;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;

/// Asks which of several people is meant, and takes the answer.
final class AskWhich {
    private static final int MOST_OFFERED = 8;

    Answer ask(Scene scene, String text, Meaning.Doubt doubt) {
        var question =
                new Question(EntryId.fresh(), text, doubt.mention(), scene.now().toInstant());
        scene.turn().keep(question);
        List<Person> candidates = doubt.candidates().stream()
                .map(PersonId::parse)
                .flatMap(Optional::stream)
                .map(scene.book()::person)
                .flatMap(Optional::stream)
                .limit(MOST_OFFERED)
                .toList();
        return Answer.say(WordsOfLog.which(question, candidates));
    }

    /// Takes the press on one person's name: `value` is the question's id and theirs. Returns what was asked about.
    Optional<Question> chosen(Scene scene, String value) {
        var ids = value.split(" ", 2);
        var person = PersonId.parse(ids[ids.length - 1]).flatMap(scene.book()::person);
        var question = EntryId.parse(ids[0]).flatMap(scene.turn()::question);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        question.ifPresent(each -> scene.turn()
                .choose(each.mention(), person.get().id(), scene.now().toInstant()));
        return question;
    }

    /// Takes the press on "Somebody new": adds a person of the mention's name.
    Optional<Question> newPerson(Scene scene, String value) {
        var question = EntryId.parse(value).flatMap(scene.turn()::question);
        question.ifPresent(each -> {
            var person = Person.met(PersonId.fresh(), capitalised(each.mention()), scene.today());
            scene.take(each.mention(), List.of(Change.added(person)));
            scene.turn().choose(each.mention(), person.id(), scene.now().toInstant());
        });
        return question;
    }

    private static String capitalised(String mention) {
        return mention.substring(0, mention.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                + mention.substring(mention.offsetByCodePoints(0, 1));
    }
}
