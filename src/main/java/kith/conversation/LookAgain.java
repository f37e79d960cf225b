package kith.conversation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kith.language.Intent;
import kith.language.Meaning;
import kith.language.Message;
import kith.language.ReadByModel;
import kith.people.EntryId;
import kith.people.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has a language model read what the rules could not tell, for members who chose so. The rules' answer, a question,
/// was given before and stands when the model fails; what the model reads is carried out while that is still open.
final class LookAgain implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LookAgain.class);
    private static final Duration SAME_TURN = Duration.ofSeconds(1);

    private final Turns turns;
    private final ReadByModel model;
    private final Repertoire can;
    private final ReadWords words;
    private final Runnable posted;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    LookAgain(Turns turns, ReadByModel model, Repertoire can, Runnable posted) {
        this.turns = turns;
        this.model = model;
        this.can = can;
        this.words = new ReadWords(can);
        this.posted = posted;
    }

    /// What the model is to read: the message, and the question that the rules asked about it.
    record Look(Heard heard, Question question, Message message) {}

    /// Empty unless the member wants it and the rules asked what to do with the words just typed.
    Optional<Look> wanted(Scene scene) {
        if (!(scene.heard().said() instanceof Said.Typed)
                || !scene.turn().settings().map(Settings::askModel).orElse(false)) {
            return Optional.empty();
        }
        return scene.turn()
                .newestQuestion(scene.now().toInstant().minus(SAME_TURN))
                .filter(each -> each.kind() == Question.Kind.WHAT_TO_DO)
                .map(each -> new Look(scene.heard(), each, can.meaning().message(scene, each.text())));
    }

    void soon(Look look) {
        threads.execute(() -> {
            try {
                model.read(look.message())
                        .filter(each -> each.intent() != Intent.UNCLEAR)
                        .ifPresent(meaning -> act(look, meaning));
            } catch (RuntimeException e) {
                LOG.warn(
                        "A second look failed, the first answer stands: {}",
                        e.getClass().getName());
            }
        });
    }

    private void act(Look look, Meaning meaning) {
        turns.take(look.heard().member().book(), turn -> {
            if (turn.question(look.question().id()).isPresent()) {
                turn.close(look.question());
                var scene = new Scene(turn, look.heard(), look.message().now());
                if (words.act(scene, look.question().text(), meaning) instanceof Answer.Say(Reply reply, boolean _)) {
                    turn.post(new Letter(EntryId.fresh(), look.heard().laterTo().beside(), reply, 0));
                }
            }
            return look;
        });
        posted.run();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
