package kith.playground;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the playground asks of Kith beyond Slack: its clock, and a sample book. Signed as Slack signs.
final class DevTools {
    /// Kith stops by at all that is due on the way.
    private static final Duration LONG_WAY = Duration.ofMinutes(2);

    private final Team team;
    private final Courier courier;
    private final TravelClock clock;
    private final Changes changes;

    DevTools(Team team, Courier courier, TravelClock clock, Changes changes) {
        this.team = team;
        this.courier = courier;
        this.clock = clock;
        this.changes = changes;
    }

    /// Sets Kith's clock, or gives it back to the real time; empty when Kith would not.
    Optional<Instant> travel(@Nullable Instant to) {
        return ask(Json.write(Json.object().put("to", to == null ? null : to.toString())));
    }

    /// Sets Kith's clock on to the next thing that it does by itself.
    Optional<Instant> travelToNext() {
        return ask(Json.write(Json.object().put("to", "next")));
    }

    /// Learns what time it is for Kith.
    Optional<Instant> now() {
        return ask("{}");
    }

    /// The words with which Kith says what it loaded; empty when it would not.
    Optional<String> loadSample(String user) {
        var asked = Json.object().put("team", team.id()).put("user", user);
        var answered = post("/dev/sample", Json.write(asked));
        return answered.acknowledged()
                ? Optional.of(Json.read(answered.body()).path("text").asString("Done."))
                : Optional.empty();
    }

    private Optional<Instant> ask(String body) {
        var answered = courier.carry("/dev/clock", new Delivery.Sent(Courier.JSON, body, Map.of()), LONG_WAY);
        if (!answered.acknowledged()) {
            return Optional.empty();
        }
        try {
            var now = Instant.parse(Json.read(answered.body()).path("now").asString(""));
            clock.is(now);
            changes.tell(Changes.CHANGED);
            return Optional.of(now);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Delivery post(String path, String body) {
        return courier.carry(path, new Delivery.Sent(Courier.JSON, body, Map.of()));
    }
}
