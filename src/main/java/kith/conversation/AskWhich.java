package kith.conversation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kith.language.Meaning;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;

/// Asks which of several people is meant, and takes the answer.
final class AskWhich {
    private static final int MOST_OFFERED = 8;
    private static final Duration LASTS = Duration.ofMinutes(30);

    Answer ask(Scene scene, String text, Meaning.Doubt doubt) {
        var question = new Question(
                EntryId.fresh(),
                Question.Kind.WHICH_PERSON,
                text,
                doubt.mention(),
                scene.now().toInstant());
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
        question.ifPresent(each -> {
            scene.turn()
                    .choose(
                            scene.thread(),
                            each.about(),
                            person.get().id(),
                            scene.now().toInstant());
            scene.turn().close(each);
        });
        return question;
    }

    /// Takes the press on "Somebody new": adds a person of the mention's name.
    Optional<Question> newPerson(Scene scene, String value) {
        var question = EntryId.parse(value).flatMap(scene.turn()::question);
        question.ifPresent(each -> {
            var person = Person.called(PersonId.fresh(), capitalised(each.about()));
            scene.take(each.about(), List.of(Change.added(person)));
            scene.turn()
                    .choose(
                            scene.thread(),
                            each.about(),
                            person.id(),
                            scene.now().toInstant());
            scene.turn().close(each);
        });
        return question;
    }

    /// Takes "the second one" for the newest open question.
    Optional<Question> nth(Scene scene, int place, Function<String, Meaning> read) {
        var question = scene.turn()
                .newestQuestion(scene.now().toInstant().minus(LASTS))
                .filter(each -> each.kind() == Question.Kind.WHICH_PERSON);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        var candidates = read.apply(question.get().text()).unsure().stream()
                .filter(each -> each.mention().equals(question.get().about()))
                .flatMap(each -> each.candidates().stream())
                .toList();
        int index = place < 0 ? candidates.size() - 1 : place;
        return index < 0 || index >= candidates.size()
                ? Optional.empty()
                : chosen(scene, question.get().id() + " " + candidates.get(index));
    }

    private static String capitalised(String mention) {
        return mention.substring(0, mention.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + mention.substring(mention.offsetByCodePoints(0, 1));
    }
}
