package kith.conversation;

import java.util.Map;
import java.util.Optional;
import kith.conversation.FindPeople.Found;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Person;

/// Coaches a draft: what it would do to the relationship, and a better one.
final class CoachDraft {
    static final String FORM = "draft";
    static final String TEXT = "text";
    static final String TO = "to";
    static final String NOBODY_YET = "-";

    /// A message that is shown as a draft.
    static final String SHOWN = "shown";

    private final DraftDesk desk;
    private final ReadMeaning meanings;
    private final FindPeople find;
    private final TypeAhead ahead;

    CoachDraft(DraftDesk desk, ReadMeaning meanings, FindPeople find, TypeAhead ahead) {
        this.ahead = ahead;
        this.desk = desk;
        this.meanings = meanings;
        this.find = find;
    }

    /// The words behind the keyword `draft`.
    Answer asked(Scene scene, String rest, Meaning meaning) {
        var text = DraftText.afterKeyword(rest);
        if (text.to().isEmpty()) {
            return coached(scene, text.draft(), meaning);
        }
        var name = text.to().get();
        return switch (find.byName(scene.book(), name)) {
            case Found.One(Person person) -> coached(scene, text.draft(), Optional.of(person), Optional.empty());
            case Found.Several(var people) -> Answer.say(WordsOfDraft.which(name, people));
            case Found.Nobody _ -> coached(scene, text.draft(), Optional.empty(), Optional.of(name));
        };
    }

    /// A plain sentence that asks for coaching.
    Answer meant(Scene scene, String text, Meaning meaning) {
        if (DraftText.isWanted(text)) {
            var to = meaning.people().stream()
                    .flatMap(each -> find.inBook(scene.book(), each).stream())
                    .findFirst();
            return Answer.say(WordsOfDraft.yoursFirst(to));
        }
        return coached(scene, DraftText.within(text).draft(), meaning);
    }

    /// With no person, it is for whomever the draft will greet.
    Answer press(Scene scene, String person) {
        if (person.equals(NOBODY_YET)) {
            return new Answer.Ask(WordsOfDraft.form(Optional.empty()));
        }
        return find.byId(scene.book(), person)
                .map(each -> (Answer) new Answer.Ask(WordsOfDraft.form(Optional.of(each))))
                .orElse(Answer.say(Words.gone()));
    }

    /// A form's draft; with no person, it is for whomever its own words greet. Where no message is to come of it, the
    /// verdict stands in the form, above the better draft to copy or to change.
    Answer filled(Scene scene, String person, Map<String, String> values) {
        if (text(values).isEmpty()) {
            return new Answer.Mend(Map.of(TEXT, WordsOfDraft.nothingWritten()));
        }
        var picked = ahead.picked(scene.book(), values.getOrDefault(TO, ""));
        var to = picked.isPresent()
                ? picked.flatMap(each -> find.inBook(scene.book(), each))
                : find.byId(scene.book(), person);
        var answer = picked.isPresent() && picked.get() instanceof Who.Newcomer(String name)
                ? coached(scene, text(values), to, Optional.of(name))
                : coached(scene, to, text(values));
        return scene.heard().replyTo() == null && answer instanceof Answer.Say say
                ? DraftDesk.newest(scene)
                        .map(each -> (Answer) new Answer.Ask(WordsOfDraft.again(say.reply(), each)))
                        .orElse(answer)
                : answer;
    }

    /// A message of which the member wants to know how it reads.
    Answer shown(Scene scene, Map<String, String> values) {
        return text(values).isEmpty()
                ? Answer.say(WordsOfDraft.howTo())
                : coached(scene, Optional.empty(), text(values));
    }

    private static String text(Map<String, String> values) {
        return Clean.text(values.getOrDefault(TEXT, ""));
    }

    private Answer coached(Scene scene, Optional<Person> to, String draft) {
        return to.isPresent()
                ? coached(scene, draft, to, Optional.empty())
                : coached(scene, draft, meanings.read(scene, "draft " + draft));
    }

    private Answer coached(Scene scene, String draft, Meaning meaning) {
        var inBook = meaning.people().stream()
                .flatMap(each -> find.inBook(scene.book(), each).stream())
                .findFirst();
        var newcomer = meaning.people().stream()
                .filter(Who.Newcomer.class::isInstance)
                .map(each -> ((Who.Newcomer) each).name())
                .findFirst();
        return inBook.isPresent() || newcomer.isPresent()
                ? coached(scene, draft, inBook, newcomer)
                : greeted(scene, draft);
    }

    /// For whomever the draft's own greeting names.
    private Answer greeted(Scene scene, String draft) {
        var name = DraftText.greeted(draft);
        if (name.isPresent() && find.byName(scene.book(), name.get()) instanceof Found.One(Person person)) {
            return coached(scene, draft, Optional.of(person), Optional.empty());
        }
        return coached(scene, draft, Optional.empty(), name);
    }

    private Answer coached(Scene scene, String draft, Optional<Person> to, Optional<String> addressee) {
        if (draft.isBlank()) {
            return scene.heard().mayBeAnsweredByForm()
                    ? new Answer.Ask(WordsOfDraft.form(to))
                    : Answer.say(WordsOfDraft.howTo());
        }
        var laid = desk.lay(scene, draft, to, addressee);
        return Answer.say(WordsOfAdvice.advice(laid.advice(), laid.draft()));
    }
}
