package kith.delivery;

import java.time.Duration;
import kith.conversation.Outbox.Share;

/// How much is sent side by side, and how fast. The nudges of a workspace go `nudgesApart` on the average, and may
/// catch up on the last `saved` at once; `tick` is how often the outbox is looked into when nobody told of a letter.
public record Limits(int inAll, int perWorkspace, Duration nudgesApart, Duration saved, Duration tick) {
    /// Slack takes several hundred messages a minute of a workspace: three hundred nudges leave room for the answers.
    public static Limits ofSlack() {
        return new Limits(128, 8, Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    /// The same with another `tick` of the real clock.
    public Limits inSteps(Duration newTick) {
        return new Limits(inAll, perWorkspace, nudgesApart, saved, newTick);
    }

    /// What may be taken beside what is `underWay`.
    Share beside(UnderWay underWay) {
        return new Share(inAll - underWay.all(), perWorkspace, underWay.ofWorkspace(), nudgesApart, saved);
    }
}
