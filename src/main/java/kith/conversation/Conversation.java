package kith.conversation;

import java.time.ZoneId;
import java.time.ZoneOffset;
import kith.coaching.Coach;
import kith.language.Understand;
import kith.people.EntryId;
import kith.people.Settings;
import kith.ranking.RankPeople;
import org.jspecify.annotations.Nullable;

/// Answers what members say and do, each in one transaction on their own book.
public final class Conversation {
    private final Turns turns;
    private final Behaviours behaviours;
    private final Runnable posted;

    /// `posted` is run after a letter went into the outbox for good.
    public Conversation(Turns turns, Understand understand, Coach coach, RankPeople rank, Runnable posted) {
        this.turns = turns;
        this.posted = posted;
        this.behaviours = new Behaviours(Repertoire.of(understand, coach, rank));
    }

    /// Returns once all that follows from `heard` is committed. Heard a second time, it does nothing twice and gives
    /// the answer that it gave before.
    public Answer hear(Heard heard) {
        var answer = turns.take(heard.member().book(), turn -> {
            var before = turn.answered(heard.eventId());
            return before.isPresent() ? before.get() : answer(turn, heard);
        });
        posted.run();
        return answer;
    }

    private Answer answer(Turn turn, Heard heard) {
        var scene = new Scene(turn, heard, heard.at().atZone(zone(turn, heard.zone())));
        var answer = behaviours.answer(scene, heard.said());
        turn.remember(heard.eventId(), answer);
        var replyTo = heard.replyTo();
        if (replyTo != null && answer instanceof Answer.Say(Reply reply, boolean instead)) {
            var to = instead ? replyTo : replyTo.beside();
            turn.post(new Letter(EntryId.fresh(), to, reply, 0));
        }
        return answer;
    }

    /// The member's zone as the platform tells it now, else as it was last told.
    private static ZoneId zone(Turn turn, @Nullable ZoneId told) {
        var kept = turn.settings().map(Settings::zone);
        if (told == null) {
            return kept.orElse(ZoneOffset.UTC);
        }
        if (kept.filter(told::equals).isEmpty()) {
            turn.keep(new Settings(told));
        }
        return told;
    }

    /// What a member reads when the platform did not show a form in time.
    public static Reply formTooLate() {
        return Words.formTooLate();
    }

    /// What a member reads when an answer could not be saved.
    public static Reply couldNotSave() {
        return Words.couldNotSave();
    }
}
