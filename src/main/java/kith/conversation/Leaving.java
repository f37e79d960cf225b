package kith.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import kith.people.BookId;

/// What follows when Kith is taken out of a workspace, or a member is deactivated: nothing is said to them any more at
/// once, and what was kept is purged after a grace, unless they come back before.
public final class Leaving {
    /// A workspace that was here a moment ago needs no second look for a while.
    private static final Duration KNOWN_HERE = Duration.ofHours(1);

    private static final int MOST_KNOWN = 10_000;

    private final Turns turns;
    private final Outbox outbox;
    private final Duration grace;
    private final Cache<String, Boolean> here = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterWrite(KNOWN_HERE)
            .build();

    public Leaving(Turns turns, Outbox outbox, Duration grace) {
        this.turns = turns;
        this.outbox = outbox;
        this.grace = grace;
    }

    /// A workspace keeps its own leaving under its own id, which is never a member's or a channel's.
    static BookId ofWorkspace(String workspace) {
        return new BookId(workspace, workspace);
    }

    static boolean isWorkspace(BookId book) {
        return book.owner().equals(book.workspace());
    }

    /// Told again, it moves nothing.
    public void workspaceLeft(String workspace, Instant now) {
        here.invalidate(workspace);
        turns.take(ofWorkspace(workspace), turn -> {
            if (turn.due(Alarm.Kind.PURGE).isEmpty()) {
                turn.set(Alarm.of(Alarm.Kind.PURGE, now.plus(grace)));
            }
            return turn;
        });
        outbox.silence(workspace);
    }

    /// Something was said in the workspace: whoever says something behind the leaving has put Kith in again. What was
    /// said before and is delivered late brings nothing back.
    public void heardFrom(String workspace, Instant said) {
        if (here.getIfPresent(workspace) != null) {
            return;
        }
        turns.ifKept(ofWorkspace(workspace), turn -> {
            var purge = turn.due(Alarm.Kind.PURGE);
            if (purge.isPresent() && said.isAfter(purge.get().minus(grace))) {
                turn.unset(Alarm.Kind.PURGE, "");
                outbox.wake(workspace);
            }
        });
        here.put(workspace, true);
    }

    /// Kith was put in again, whatever was last known here.
    void workspaceBack(String workspace, Instant now) {
        here.invalidate(workspace);
        heardFrom(workspace, now);
    }

    public void memberLeft(Member member, Instant now) {
        turns.ifKept(member.book(), turn -> {
            if (turn.due(Alarm.Kind.PURGE).isEmpty()) {
                turn.unsetAlarms();
                turn.dropLetters();
                turn.set(Alarm.of(Alarm.Kind.PURGE, now.plus(grace)));
            }
        });
    }

    /// The weekly nudge goes on as it was set.
    public void memberBack(Member member, Instant now) {
        turns.ifKept(member.book(), turn -> {
            if (turn.due(Alarm.Kind.PURGE).isPresent()) {
                turn.unset(Alarm.Kind.PURGE, "");
                turn.settings().ifPresent(each -> {
                    SetNudge.set(turn, each, now);
                    ChooseRetention.set(turn, each, now);
                });
            }
        });
    }
}
