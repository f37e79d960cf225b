package kith.conversation;

import java.time.Duration;
import java.util.Optional;
import kith.language.Amendment;
import kith.people.EntryId;

/// Takes the answer to a question that Kith asked, pressed or written.
final class Decide {
    private static final Duration LASTS = Duration.ofMinutes(30);

    private final Forget forget;
    private final ChooseRetention retention;
    private final MergePeople merge;

    Decide(Forget forget, ChooseRetention retention, MergePeople merge) {
        this.forget = forget;
        this.retention = retention;
        this.merge = merge;
    }

    Answer pressed(Scene scene, String id, boolean yes) {
        return EntryId.parse(id)
                .flatMap(scene.turn()::question)
                .map(question -> decide(scene, question, yes))
                .orElse(Answer.say(Words.gone()));
    }

    /// Empty when nothing was asked that could be answered so.
    Optional<Answer> written(Scene scene, Amendment amendment) {
        if (!(amendment instanceof Amendment.Yes || amendment instanceof Amendment.No)) {
            return Optional.empty();
        }
        return scene.turn()
                .newestQuestion(scene.now().toInstant().minus(LASTS))
                .filter(Decide::isYesOrNo)
                .map(question -> beside(decide(scene, question, amendment instanceof Amendment.Yes)));
    }

    /// Whoever speaks of something else has let the question drop; a later "ok" must not answer it.
    void moveOn(Scene scene) {
        scene.turn()
                .newestQuestion(scene.now().toInstant().minus(LASTS))
                .filter(Decide::isYesOrNo)
                .ifPresent(scene.turn()::close);
    }

    private static boolean isYesOrNo(Question question) {
        return switch (question.kind()) {
            case FORGET_PERSON, FORGET_ENTRY, FORGET_EVERYTHING, MERGE, RETENTION -> true;
            case WHICH_PERSON, WHAT_TO_DO, UNREAD, STOP_TEAM -> false;
        };
    }

    private Answer decide(Scene scene, Question question, boolean yes) {
        scene.turn().close(question);
        if (!yes) {
            return Answer.instead(WordsOfForget.kept());
        }
        return switch (question.kind()) {
            case FORGET_PERSON -> forget.person(scene, question);
            case FORGET_ENTRY -> forget.entry(scene, question);
            case FORGET_EVERYTHING -> forget.everything(scene);
            case RETENTION -> retention.confirmed(scene, question);
            case MERGE -> merge.merge(scene, question);
            case WHICH_PERSON, WHAT_TO_DO, UNREAD, STOP_TEAM -> Answer.say(Words.gone());
        };
    }

    private static Answer beside(Answer answer) {
        return answer instanceof Answer.Say say ? Answer.say(say.reply()) : answer;
    }
}
