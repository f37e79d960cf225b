package kith.conversation;

import java.util.Map;
import java.util.Optional;

/// Hands a pressed button or a filled form to the behaviour that offered it.
final class Behaviours {
    private final ReadWords words;
    private final AskWhich which;
    private final TakeBack takeBack;
    private final EditStep edit;
    private final SuggestPeople suggest;
    private final TendPerson tend;
    private final SettlePromise settle;
    private final CoachDraft coach;
    private final TellAbout about;

    Behaviours(
            ReadWords words,
            AskWhich which,
            TakeBack takeBack,
            EditStep edit,
            SuggestPeople suggest,
            TendPerson tend,
            SettlePromise settle,
            CoachDraft coach,
            TellAbout about) {
        this.words = words;
        this.which = which;
        this.takeBack = takeBack;
        this.edit = edit;
        this.suggest = suggest;
        this.tend = tend;
        this.settle = settle;
        this.coach = coach;
        this.about = about;
    }

    Answer answer(Scene scene, Said said) {
        return switch (said) {
            case Said.Typed(String text) -> words.answer(scene, text);
            case Said.Pressed(String verb, String value) -> pressed(scene, verb, value);
            case Said.Filled(String form, String carry, var values) -> filled(scene, form, carry, values);
        };
    }

    private Answer pressed(Scene scene, String verb, String value) {
        return switch (verb) {
            case Verbs.UNDO -> takeBack.step(scene, value);
            case Verbs.EDIT -> edit.press(scene, value);
            case Verbs.CHOOSE -> again(scene, which.chosen(scene, value));
            case Verbs.NEW_PERSON -> again(scene, which.newPerson(scene, value));
            case Verbs.WHO -> suggest.answer(scene, "");
            case Verbs.DRAFT -> coach.press(scene, value);
            case Verbs.DONE -> tend.done(scene, value);
            case Verbs.NOT_NOW -> tend.notNow(scene, value);
            case Verbs.LET_GO -> tend.letGo(scene, value);
            case Verbs.KEPT -> settle.kept(scene, value);
            case Verbs.DROP -> settle.letGo(scene, value);
            case Verbs.ABOUT -> about.press(scene, value);
            default -> Answer.say(Words.gone());
        };
    }

    private Answer filled(Scene scene, String form, String carry, Map<String, String> values) {
        return switch (form) {
            case CoachDraft.FORM -> coach.filled(scene, carry, values);
            case EditStep.FORM -> edit.filled(scene, carry, values);
            default -> Answer.say(Words.gone());
        };
    }

    /// What was asked about is read once more, now that it is known who was meant.
    private Answer again(Scene scene, Optional<Question> question) {
        var answer = question.map(each -> words.answer(scene, each.text())).orElse(Answer.say(Words.gone()));
        return answer instanceof Answer.Say say ? Answer.instead(say.reply()) : answer;
    }
}
