package kith.conversation;

import kith.people.Book;
import kith.people.EntryId;
import kith.people.Nudging;
import kith.people.Person;
import kith.people.PersonId;

/// Deletes a person or everything, for good, once the member has said yes to exactly what goes.
final class Forget {
    private final KnownTies ties;
    private final KnownNotes notes;

    Forget(KnownTies ties, KnownNotes notes) {
        this.ties = ties;
        this.notes = notes;
    }

    Answer askPerson(Scene scene, String text, Person person) {
        var all = scene.book().relationship(person.id()).orElseThrow();
        var question = ask(scene, Question.Kind.FORGET_PERSON, text, person.id().toString());
        return Answer.say(WordsOfForget.confirmPerson(question, all));
    }

    Answer askEverything(Scene scene, String text) {
        var question = ask(scene, Question.Kind.FORGET_EVERYTHING, text, "-");
        return Answer.say(WordsOfForget.confirmEverything(question, scene.book().size()));
    }

    private static Question ask(Scene scene, Question.Kind kind, String text, String about) {
        var question =
                new Question(EntryId.fresh(), kind, text, about, scene.now().toInstant());
        scene.turn().keep(question);
        return question;
    }

    Answer person(Scene scene, Question question) {
        return PersonId.parse(question.about())
                .flatMap(scene.book()::person)
                .map(person -> {
                    scene.book().forget(person.id());
                    scene.turn().plans().forget(person.id());
                    forgetWhatIsKept(scene.book());
                    scene.turn().forgetAnswers(Answer.say(Words.gone()));
                    return Answer.instead(WordsOfForget.forgotten());
                })
                .orElse(Answer.instead(Words.gone()));
    }

    Answer everything(Scene scene) {
        all(scene.turn());
        if (!scene.ofChannel()) {
            SetNudge.keep(scene, Nudging.NONE.off());
        }
        return Answer.instead(WordsOfForget.everythingForgotten());
    }

    void all(Turn turn) {
        turn.book().forgetEverything();
        forgetWhatIsKept(turn.book());
        turn.forgetAnswers(Answer.say(Words.gone()));
    }

    private void forgetWhatIsKept(Book book) {
        ties.forget(book.id());
        notes.forget(book.id());
    }
}
