package kith.conversation;

import java.util.Map;
import java.util.Optional;
import kith.coaching.Coach;
import kith.coaching.Draft;
import kith.conversation.FindPeople.Found;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Person;
import kith.people.PersonId;

/// Coaches a draft: what it would do to the relationship, and a better one.
final class CoachDraft {
    static final String FORM = "draft";
    static final String TEXT = "text";

    private final Coach coach;
    private final FindPeople find;

    CoachDraft(Coach coach, FindPeople find) {
        this.coach = coach;
        this.find = find;
    }

    /// The words behind the keyword `draft`.
    Answer asked(Scene scene, String rest, Meaning meaning) {
        var text = DraftText.afterKeyword(rest);
        if (text.to().isEmpty()) {
            return coached(scene, text.draft(), inBook(scene, meaning));
        }
        var name = text.to().get();
        return switch (find.byName(scene.book(), name)) {
            case Found.One(Person person) -> coached(scene, text.draft(), Optional.of(person));
            case Found.Several(var people) -> Answer.say(WordsOfDraft.which(name, people));
            case Found.Nobody _ -> coached(scene, text.draft(), Optional.empty());
        };
    }

    /// A plain sentence that asks for coaching.
    Answer meant(Scene scene, String text, Meaning meaning) {
        return coached(scene, DraftText.within(text).draft(), inBook(scene, meaning));
    }

    Answer press(Scene scene, String person) {
        return find.byId(scene.book(), person)
                .map(each -> (Answer) new Answer.Ask(WordsOfDraft.form(Optional.of(each))))
                .orElse(Answer.say(Words.gone()));
    }

    Answer filled(Scene scene, String person, Map<String, String> values) {
        var draft = Clean.text(values.getOrDefault(TEXT, ""));
        return draft.isEmpty()
                ? new Answer.Mend(Map.of(TEXT, WordsOfDraft.nothingWritten()))
                : coached(scene, draft, find.byId(scene.book(), person));
    }

    private Answer coached(Scene scene, String draft, Optional<Person> to) {
        if (draft.isBlank()) {
            return scene.heard().mayBeAnsweredByForm()
                    ? new Answer.Ask(WordsOfDraft.form(to))
                    : Answer.say(WordsOfDraft.howTo());
        }
        var recipient = to.map(Person::id)
                .flatMap(scene.book()::relationship)
                .map(KnownRecipient::of)
                .orElse(null);
        var advice = coach.advise(new Draft(draft, scene.today(), recipient));
        return Answer.say(WordsOfDraft.advice(advice, draft, to));
    }

    private Optional<Person> inBook(Scene scene, Meaning meaning) {
        for (var who : meaning.people()) {
            if (who instanceof Who.InBook(String id)) {
                return PersonId.parse(id).flatMap(scene.book()::person);
            }
        }
        return Optional.empty();
    }
}
