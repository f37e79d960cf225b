package kith.delivery;

import java.time.Duration;
import java.time.Instant;
import kith.conversation.Aftermath;
import kith.conversation.Chat.About;
import kith.conversation.Chat.Told;
import kith.conversation.Outbox;
import kith.conversation.Outbox.Due;
import kith.conversation.Undelivered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides what becomes of a letter once the platform has answered.
final class Settle {
    private static final Logger LOG = LoggerFactory.getLogger(Settle.class);
    private static final int MOST_ATTEMPTS = 20;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /// A workspace that shut Kith out is asked again after this long.
    private static final Duration SHUT = Duration.ofMinutes(10);

    private final Outbox outbox;
    private final Clocks clocks;
    private final Tally tally;
    private final Aftermath aftermath;
    private final Crowded crowded = new Crowded();

    Settle(Outbox outbox, Clocks clocks, Tally tally, Aftermath aftermath) {
        this.outbox = outbox;
        this.clocks = clocks;
        this.tally = tally;
        this.aftermath = aftermath;
    }

    /// Whether more may be sent now.
    boolean as(Told told, Due due) {
        switch (told) {
            case Told.Delivered how -> {
                return delivered(how, due);
            }
            case Told.Later later -> later(later, due);
            case Told.Never(About about, String why) -> never(about, why, due);
        }
        return true;
    }

    /// Nudges wait for their pace as well.
    private boolean delivered(Told.Delivered how, Due due) {
        follow(due, () -> aftermath.delivered(due, how));
        boolean more = outbox.done(due, clocks.wall().instant());
        tally.sent(due);
        return more || due.letter().isNudge();
    }

    boolean late(Due due) {
        outbox.done(due, clocks.wall().instant());
        tally.late(1);
        return true;
    }

    private void later(Told.Later told, Due due) {
        var now = clocks.wall().instant();
        boolean limited = told.about() != About.LETTER;
        if (!limited && due.attempts() >= MOST_ATTEMPTS) {
            never(About.LETTER, told.why(), due);
            return;
        }
        var wait = limited ? told.after() : longer(told.after(), due.attempts());
        var next = now.plus(wait);
        if (limited) {
            pause(told.about(), due, now, next);
        }
        if (due.letter().isLateAt(clocks.members().instant().plus(wait))) {
            late(due);
            return;
        }
        if (limited) {
            outbox.putBack(due, next, told.why());
        } else {
            outbox.postpone(due, next, told.why());
        }
        tally.retried();
    }

    private void pause(About about, Due due, Instant now, Instant until) {
        var to = due.letter().to();
        if (about == About.WORKSPACE || crowded.isWholeWorkspace(to.workspace(), to.channel(), now, until)) {
            outbox.pause(to.workspace(), until);
        }
    }

    private void never(About about, String why, Due due) {
        var elsewhere = due.letter().elsewhere(due.book());
        if (about == About.WORKSPACE) {
            shut(why, due);
        } else if (about == About.CHANNEL && elsewhere.isPresent()) {
            outbox.redirect(due, clocks.wall().instant(), elsewhere.get(), why);
            tally.retried();
        } else {
            LOG.warn("A letter can't be delivered: {}", why);
            follow(due, () -> aftermath.undelivered(new Undelivered(due, about, why)));
            outbox.giveUp(due, clocks.wall().instant(), why);
            tally.undelivered(why);
        }
    }

    /// Every other letter would be refused as well, so none is tried.
    private void shut(String why, Due due) {
        var now = clocks.wall().instant();
        var workspace = due.letter().to().workspace();
        outbox.pause(workspace, now.plus(SHUT));
        var all = outbox.giveUpAll(workspace, now, why);
        LOG.warn("A workspace can't be written to, and {} letters are given up: {}", all.size(), why);
        for (var each : all) {
            tally.undelivered(why);
            followIfPossible(() -> aftermath.undelivered(new Undelivered(each, About.WORKSPACE, why)));
        }
    }

    /// What fails is tried again with the letter, but no letter is sent for ever because of what follows from it.
    private void follow(Due due, Runnable work) {
        if (due.attempts() < MOST_ATTEMPTS) {
            work.run();
        } else {
            followIfPossible(work);
        }
    }

    private static void followIfPossible(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("What follows from a letter could not be done: {}", e.toString());
        }
    }

    /// The wait that the platform asked for, or twice as long with each attempt, whichever is longer.
    private static Duration longer(Duration asked, int attempts) {
        var doubled = Duration.ofMillis(250L << Math.min(attempts, 12));
        var wait = asked.compareTo(doubled) > 0 ? asked : doubled;
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
