package kith.conversation;

import java.time.Instant;

/// What follows when Kith is let into a workspace.
public final class Arriving {
    private final Turns turns;
    private final Leaving leaving;
    private final Runnable posted;

    /// `posted` is run after a letter went into the outbox for good.
    public Arriving(Turns turns, Leaving leaving, Runnable posted) {
        this.turns = turns;
        this.leaving = leaving;
        this.posted = posted;
    }

    /// What was kept stays, where Kith was taken out before; the installer is welcomed, and nobody else.
    public void letIn(Member installer, Instant now) {
        leaving.workspaceBack(installer.workspace(), now);
        turns.take(installer.book(), turn -> {
            turn.post(Letter.answer(Address.direct(installer), WordsOfInstalling.welcome()));
            return turn;
        });
        posted.run();
    }

    /// What a member reads where Kith isn't installed.
    public static String notInstalled() {
        return WordsOfInstalling.notInstalled();
    }
}
