package kith.conversation;

import kith.people.Book;
import kith.people.EntryId;
import kith.people.Nudging;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Settings;

/// Deletes a person or everything, for good, once the member has said yes to exactly what goes.
final class Forget {
    private final KnownTies ties;
    private final KnownNotes notes;
    private final ForgetEntry entries;

    Forget(KnownTies ties, KnownNotes notes, FindPeople people) {
        this.ties = ties;
        this.notes = notes;
        this.entries = new ForgetEntry(people);
    }

    ForgetEntry entries() {
        return entries;
    }

    Answer askPerson(Scene scene, String text, Person person) {
        var all = scene.book().relationship(person.id()).orElseThrow();
        var question = ask(scene, Question.Kind.FORGET_PERSON, text, person.id().toString());
        return Answer.say(WordsOfForget.confirmPerson(question, all));
    }

    Answer askEverything(Scene scene, String text) {
        var question = ask(scene, Question.Kind.FORGET_EVERYTHING, text, "-");
        return Answer.say(WordsOfForget.confirmEverything(question, scene.turn().inventory()));
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
                    strike(scene, person);
                    scene.book().forget(person.id());
                    scene.turn().plans().forget(person.id());
                    whatIsKept(scene.book());
                    scene.turn().forgetAnswers(Answer.say(Words.gone()));
                    return Answer.instead(WordsOfForget.forgotten());
                })
                .orElse(Answer.instead(Words.gone()));
    }

    /// The step goes with the person, as every one that speaks of them.
    private static void strike(Scene scene, Person person) {
        var changes = StrikeName.changes(scene.book().relationship(person.id()).orElseThrow());
        if (!changes.isEmpty()) {
            scene.take("", changes);
        }
    }

    Answer entry(Scene scene, Question question) {
        if (!entries.confirmed(scene, question)) {
            return Answer.instead(Words.gone());
        }
        scene.turn().dropPending();
        whatIsKept(scene.book());
        scene.turn().forgetAnswers(Answer.say(Words.gone()));
        return Answer.instead(WordsOfForget.entryForgotten());
    }

    Answer everything(Scene scene) {
        all(scene.turn());
        if (!scene.ofChannel()) {
            scene.turn().keep(Settings.in(scene.now().getZone()).nudged(Nudging.NONE.off()));
        }
        return Answer.instead(WordsOfForget.everythingForgotten());
    }

    /// The book itself goes too: nobody is there any more to whom it belonged.
    void book(Turn turn) {
        var book = turn.book();
        turn.unsetAlarms();
        turn.destroy();
        whatIsKept(book);
    }

    void all(Turn turn) {
        turn.book().forgetEverything();
        turn.unsetAlarms();
        whatIsKept(turn.book());
        turn.forgetAnswers(Answer.say(Words.gone()));
    }

    void whatIsKept(Book book) {
        ties.forget(book.id());
        notes.forget(book.id());
    }
}
