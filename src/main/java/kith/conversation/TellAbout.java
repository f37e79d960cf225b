package kith.conversation;

import java.util.stream.Stream;
import kith.conversation.FindPeople.Found;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Person;
import kith.people.PersonId;
import kith.ranking.OpenWith;

/// Tells what the book knows of somebody, and how to open.
final class TellAbout {
    private final FindPeople find;
    private final FindNotes notes;
    private final KnownTies known;
    private final Moments moments;
    private final OpenWith open = new OpenWith();

    TellAbout(FindPeople find, FindNotes notes, KnownTies known, Moments moments) {
        this.find = find;
        this.notes = notes;
        this.known = known;
        this.moments = moments;
    }

    /// By the words behind `about`.
    Answer named(Scene scene, String name) {
        if (name.isBlank()) {
            return Answer.say(WordsOfPerson.aboutWhom());
        }
        return switch (find.byName(scene.book(), name)) {
            case Found.One(Person person) -> Answer.say(tell(scene, person.id()));
            case Found.Several(var people) -> Answer.say(WordsOfPerson.which(name, people));
            case Found.Nobody(var near) ->
                Answer.say(WordsOfPerson.unknown(name, near.isEmpty() ? notes.near(scene.book(), name) : near));
        };
    }

    /// By what a plain sentence means.
    Answer meant(Scene scene, Meaning meaning) {
        return Stream.concat(
                        meaning.people().stream(),
                        meaning.unsure().stream().map(each -> (Who) new Who.Unsure(each.mention())))
                .findFirst()
                .map(who -> switch (who) {
                    case Who.InBook(String id) -> press(scene, id);
                    case Who.Newcomer(String name) -> named(scene, name);
                    case Who.Unsure(String mention) -> named(scene, mention);
                })
                .orElse(Answer.say(WordsOfPerson.aboutWhom()));
    }

    Answer press(Scene scene, String id) {
        return find.byId(scene.book(), id)
                .map(person -> Answer.say(tell(scene, person.id())))
                .orElse(Answer.say(Words.gone()));
    }

    private Reply tell(Scene scene, PersonId id) {
        var all = scene.book().relationship(id).orElseThrow();
        var ties = known.in(scene.book());
        var reach = scene.book().contacts().of(id);
        var tie = ties.of(id);
        return tie.isEmpty()
                ? WordsOfAbout.listed(all, reach, scene.today())
                : WordsOfAbout.tell(
                        all, reach, ties.usualGap(tie.get()), open.to(tie.get(), moments.of(scene)), scene.today());
    }
}
