package kith.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import kith.language.Intent;
import kith.language.Meaning;
import kith.language.Message;

/// Has a language model read what the rules could not tell, or a log of which they made nothing. The rules' answer was
/// given before and stands when the model fails; what the model reads is carried out while that is still open.
final class LookAgain {
    private static final Duration SAME_TURN = Duration.ofSeconds(1);

    private final Turns turns;
    private final Models models;
    private final KeepSent keep;
    private final Repertoire can;
    private final ReadWords words;

    LookAgain(Turns turns, Models models, Repertoire can) {
        this.turns = turns;
        this.models = models;
        this.keep = new KeepSent(turns);
        this.can = can;
        this.words = new ReadWords(can);
    }

    /// Empty unless the rules were at a loss with the words just typed.
    Optional<SecondLook> wanted(Scene scene) {
        if (!(scene.heard().said() instanceof Said.Typed)) {
            return Optional.empty();
        }
        return scene.turn()
                .newestQuestion(scene.now().toInstant().minus(SAME_TURN))
                .filter(each -> each.kind() == Question.Kind.WHAT_TO_DO || each.kind() == Question.Kind.UNREAD)
                .map(each -> look(scene.heard(), each, can.meaning().message(scene, each.text())));
    }

    private SecondLook look(Heard heard, Question question, Message message) {
        return () -> {
            var sent = keep.in(heard.member().book(), message.now().toInstant());
            var more = models.reads(sent)
                    .read(message)
                    .filter(each -> question.kind() == Question.Kind.UNREAD
                            ? tellsMore(each)
                            : each.intent() != Intent.UNCLEAR);
            if (more.isPresent()) {
                act(heard, question, message, more.get());
            } else if (question.kind() == Question.Kind.UNREAD) {
                turns.take(heard.member().book(), turn -> {
                    turn.close(question);
                    return question;
                });
            }
        };
    }

    /// Worth a second answer: of a log of which the rules made nothing, something that can be logged.
    private static boolean tellsMore(Meaning meaning) {
        return meaning.intent() == Intent.LOG
                && !meaning.people().isEmpty()
                && Stream.of(meaning.talks(), meaning.facts(), meaning.promises(), meaning.gave(), meaning.asked())
                        .anyMatch(each -> !each.isEmpty());
    }

    private void act(Heard heard, Question question, Message message, Meaning meaning) {
        turns.take(heard.member().book(), turn -> {
            if (turn.question(question.id()).isPresent()) {
                turn.close(question);
                var scene = new Scene(turn, heard, message.now());
                if (words.act(scene, question.text(), meaning) instanceof Answer.Say say) {
                    turn.post(Letter.answer(heard.laterTo().beside(), say.reply()));
                }
            }
            return question;
        });
    }
}
