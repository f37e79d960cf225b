package kith.conversation;

import java.util.Optional;
import kith.people.EntryId;

/// Asks what to do with words that could not be told, rather than guessing at something that writes or deletes.
final class MakeOut {
    Answer ask(Scene scene, String text) {
        var question = new Question(
                EntryId.fresh(),
                Question.Kind.WHAT_TO_DO,
                text,
                "-",
                scene.now().toInstant());
        scene.turn().keep(question);
        return Answer.say(Words.unclear(question));
    }

    /// The words that were asked about; the question is answered with that.
    Optional<String> text(Scene scene, String id) {
        return EntryId.parse(id).flatMap(scene.turn()::question).map(question -> {
            scene.turn().close(question);
            return question.text();
        });
    }
}
