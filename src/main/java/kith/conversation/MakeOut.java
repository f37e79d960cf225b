package kith.conversation;

import java.util.Optional;
import kith.people.EntryId;

/// Asks what to do with words that could not be told, rather than guessing at something that writes or deletes.
final class MakeOut {
    private final OtherLanguage language;

    MakeOut(OtherLanguage language) {
        this.language = language;
    }

    /// What is in another language is neither logged nor guessed at.
    Optional<Answer> inOtherLanguage(String text) {
        return language.instead(text).map(Answer::say);
    }

    Answer ask(Scene scene, String text) {
        var other = language.reply(text);
        return Answer.say(other.isPresent() ? other.get() : Words.unclear(question(scene, text)));
    }

    private static Question question(Scene scene, String text) {
        var question = new Question(
                EntryId.fresh(),
                Question.Kind.WHAT_TO_DO,
                text,
                "-",
                scene.now().toInstant());
        scene.turn().keep(question);
        return question;
    }

    /// The words that were asked about; the question is answered with that.
    Optional<String> text(Scene scene, String id) {
        return EntryId.parse(id).flatMap(scene.turn()::question).map(question -> {
            scene.turn().close(question);
            return question.text();
        });
    }
}
