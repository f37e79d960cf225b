package kith.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.people.BookId;

/// What is to be said and was not said yet, over all workspaces. Several instances may take from it at once; no letter
/// is given to two of them.
public interface Outbox {
    /// A letter to send now, written in a turn on `book`; `attempts` counts this one too.
    record Due(BookId book, Letter letter, int attempts) {}

    /// How much may be taken: in all, and of each workspace together with what is `underWay` there. The nudges of a
    /// workspace go `apart` from each other on the average; what was not used of the last `saved` may be made good.
    record Share(int inAll, int perWorkspace, Map<String, Integer> underWay, Duration apart, Duration saved) {
        public Share {
            underWay = Map.copyOf(underWay);
        }
    }

    /// What waits, given-up letters aside; `since` is when the eldest of it was written.
    record Waiting(long letters, Optional<Instant> since) {
        public static final Waiting NONE = new Waiting(0, Optional.empty());
    }

    /// Letters that are due, of each channel only the eldest, so that nothing overtakes; answers before nudges, and the
    /// workspaces in turn. Taking them marks them as in flight until `again`, when another attempt would be made.
    List<Due> take(Instant now, Instant again, Share share);

    /// Done with: delivered, or no longer wanted. Whether another of its channel may go now.
    boolean done(Due due, Instant now);

    /// To be tried again at `next`.
    void postpone(Due due, Instant next, String why);

    /// Not tried in earnest, since the platform wants no letters before `next`.
    void putBack(Due due, Instant next, String why);

    /// To be sent to another place.
    void redirect(Due due, Instant now, Address to, String why);

    /// Settled as undeliverable; of its content nothing is kept.
    void giveUp(Due due, Instant now, String why);

    /// Settles all that waits for a workspace as undeliverable.
    List<Due> giveUpAll(String workspace, Instant now, String why);

    /// Drops the nudges that were to be sent before `moment`, as their members count time; returns how many.
    int dropLate(Instant now, Instant moment);

    /// Leaves a workspace alone until then, whichever instance asks.
    void pause(String workspace, Instant until);

    /// Drops all letters of a workspace and sends none there, until it is woken.
    void silence(String workspace);

    void wake(String workspace);

    Waiting waiting();
}
