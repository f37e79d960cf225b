package kith.faults;

import java.time.Duration;
import java.util.Locale;

/// What members met with while something happened to what Kith stands on: how long they waited at most for any answer,
/// and at most for an acknowledgement; how long it took until they were answered again once it had passed; and what
/// stands in their books.
record Trial(String load, Duration slowest, Duration slowestAcknowledged, Duration recovery, Found found) {
    private static final int MEMBERS = Scale.now().of(20, 10);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int WARM = Scale.now().of(500, 40);
    private static final int AGAIN = 5;

    /// Something that happens while members talk, and is over when this returns.
    @FunctionalInterface
    interface Fault {
        void happen(Load talking) throws Exception;
    }

    static Trial of(Site site, Fault fault) throws Exception {
        try (var talking = Load.begin(site.slack(), MEMBERS, PAUSE)) {
            talking.untilAcknowledged(WARM);
            talking.ledger().timeAnew();
            fault.happen(talking);
            var recovery = talking.untilAcknowledged(AGAIN);
            var slowest = talking.ledger().answeredIn(1);
            var slowestAcknowledged = talking.ledger().acknowledgedIn(1);
            talking.untilAcknowledged(MEMBERS);
            var load = String.format(Locale.ROOT, "%d members, %.0f/s", MEMBERS, talking.end());
            site.untilAllIsSaid();
            var found = Found.in(talking.ledger(), Books.read(site.slack(), talking.members()));
            return new Trial(load, slowest, slowestAcknowledged, recovery, found);
        }
    }

    void tell(String fault, String injected, String more) throws Exception {
        var told = "%sanswers within %s, acknowledged within %s, again after %s; replies missing %d, twice %d"
                .formatted(
                        more,
                        Figures.seconds(slowest),
                        Figures.seconds(slowestAcknowledged),
                        Figures.seconds(recovery),
                        found.repliesMissing(),
                        found.repliesDoubled());
        new Figures(fault, load, injected, found, told).tell();
    }
}
