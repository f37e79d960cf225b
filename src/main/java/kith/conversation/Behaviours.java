package kith.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.language.Intent;

/// Hands what was typed, pressed or filled in to the behaviour that it asks for.
final class Behaviours {
    private final Repertoire can;
    private final ReadWords words;

    Behaviours(Repertoire can) {
        this.can = can;
        this.words = new ReadWords(can);
    }

    Answer answer(Scene scene, Said said) {
        return switch (said) {
            case Said.Typed(String _) when ForChannel.isTeam(said) -> Answer.say(WordsOfTeam.inDirectMessage());
            case Said.Typed(String text) -> words.answer(scene, text);
            case Said.Shared(String text, var files) -> shared(scene, text, files);
            case Said.Pressed(String verb, String value) -> pressed(scene, verb, value);
            case Said.Filled(String form, String carry, var values) -> filled(scene, form, carry, values);
        };
    }

    /// Words beside a file count by themselves, unless they only speak of it.
    private Answer shared(Scene scene, String text, List<SentFile> files) {
        var onlyMedia = files.stream().allMatch(SentFile::isMedia);
        if (!text.isBlank() && (onlyMedia || can.meaning().read(scene, text).intent() == Intent.LOG)) {
            var answer = words.answer(scene, text);
            return !onlyMedia
                            && answer instanceof Answer.Say say
                            && can.importFile().sent(scene, files) instanceof Answer.Say file
                    ? Answer.say(say.reply().above(file.reply()))
                    : answer;
        }
        return can.importFile().sent(scene, files);
    }

    private Answer pressed(Scene scene, String verb, String value) {
        return switch (verb) {
            case Verbs.UNDO -> can.takeBack().step(scene, value);
            case Verbs.EDIT -> can.editStep().press(scene, value);
            case Verbs.CHOOSE -> again(scene, can.which().chosen(scene, value).map(Question::text));
            case Verbs.NEW_PERSON ->
                again(scene, can.which().newPerson(scene, value).map(Question::text));
            case Verbs.YES -> can.decide().pressed(scene, value, true);
            case Verbs.NO -> can.decide().pressed(scene, value, false);
            case Verbs.AS_LOG -> again(scene, can.makeOut().text(scene, value).map(each -> "log " + each));
            case Verbs.AS_ABOUT -> again(scene, can.makeOut().text(scene, value).map(each -> "find " + each));
            case Verbs.AS_DRAFT -> again(scene, can.makeOut().text(scene, value).map(each -> "draft " + each));
            case Verbs.SENT -> can.privacy().page(scene, value);
            case Verbs.TELL -> new Answer.Ask(WordsOfTell.form());
            case Verbs.CARD -> can.card().press(scene, value);
            case Verbs.SETTINGS -> can.changeSettings().press(scene);
            case Verbs.IMPORT_FORM -> new Answer.Ask(WordsOfImport.form());
            case Verbs.REST -> Pages.next(scene, value);
            case Verbs.WEEK -> new Answer.Nothing();
            case Verbs.WHO -> can.suggest().answer(scene, "");
            case Verbs.SHOW_ME -> words.answer(scene, value);
            case Verbs.DRAFT -> can.coach().press(scene, value);
            case Verbs.TAKE_DRAFT -> can.workOnDraft().take(scene, value);
            case Verbs.LOG_SENT -> can.workOnDraft().logSent(scene, value);
            case Verbs.MORE_ON_DRAFT -> can.workOnDraft().more(scene, value);
            case Verbs.PREPARE -> can.prepare().press(scene, value);
            case Verbs.DONE -> can.tend().done(scene, value);
            case Verbs.NOT_NOW -> can.tend().notNow(scene, value);
            case Verbs.LET_GO -> can.tend().letGo(scene, value);
            case Verbs.ARCHIVE -> can.tend().archive(scene, value);
            case Verbs.VALUE -> can.askedValue().press(scene, value);
            case Verbs.DROP_OFFER -> can.offers().drop(scene, value);
            case Verbs.KEPT -> can.settle().kept(scene, value);
            case Verbs.DROP -> can.settle().letGo(scene, value);
            case Verbs.START_HOUR -> can.hour().start(scene);
            case Verbs.HOUR_DONE -> can.hour().done(scene, value);
            case Verbs.HOUR_SKIP -> can.hour().skip(scene, value);
            case Verbs.HOUR_STOP -> can.hour().stop(scene);
            case Verbs.HOUR_RESUME -> can.hour().resume(scene);
            case Verbs.ABOUT -> can.about().press(scene, value);
            case Verbs.IMPORT -> can.importFile().wanted(scene, value);
            case Verbs.IMPORT_NOT -> can.importFile().unwanted(scene, value);
            case Verbs.IMPORT_AS -> can.importFile().told(scene, value);
            case Verbs.NUDGE_AT -> can.nudge().press(scene, value);
            case Verbs.NUDGE_OTHER -> can.nudge().ask(scene);
            case Verbs.NUDGE_OFF -> can.nudge().pressedOff(scene);
            default -> Answer.say(Words.gone());
        };
    }

    private Answer filled(Scene scene, String form, String carry, Map<String, String> values) {
        return switch (form) {
            case LogTalk.FORM -> told(scene, values);
            case CoachDraft.FORM -> can.coach().filled(scene, carry, values);
            case CoachDraft.SHOWN -> can.coach().shown(scene, values);
            case EditCard.FORM -> can.card().filled(scene, carry, values);
            case ChangeSettings.FORM -> can.changeSettings().filled(scene, carry, values);
            case ImportFile.FORM -> new Answer.Mend(Map.of(ImportFile.FILES, WordsOfImport.noFile()));
            case PrepareFirst.FORM -> can.prepare().filled(scene, carry, values);
            case AskedValue.FORM -> can.askedValue().filled(scene, carry, values);
            case SetNudge.FORM -> can.nudge().filled(scene, values);
            case EditStep.FORM -> can.editStep().filled(scene, carry, values);
            default -> Answer.say(Words.gone());
        };
    }

    private Answer told(Scene scene, Map<String, String> values) {
        var only = LogInForm.onlyWords(values);
        return only.isPresent()
                ? words.answer(scene, "log " + only.get())
                : can.logInForm().filled(scene, values);
    }

    /// What was asked about is read once more, now that the answer is known.
    private Answer again(Scene scene, Optional<String> text) {
        var answer = text.map(each -> words.answer(scene, each)).orElse(Answer.say(Words.gone()));
        return answer instanceof Answer.Say say ? Answer.instead(say.reply()) : answer;
    }
}
