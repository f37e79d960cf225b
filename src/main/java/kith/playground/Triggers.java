package kith.playground;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// The `trigger_id`s handed out: each opens one modal for one user, within three seconds of the wall clock.
final class Triggers {
    private static final Duration LIFE = Duration.ofSeconds(3);

    /// What became of a try to use one.
    sealed interface Use {
        record Granted(String user) implements Use {}

        record Refused(String error) implements Use {}
    }

    private record Issued(String user, Instant at, boolean used) {}

    private final InstantSource wall;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();

    Triggers(InstantSource wall) {
        this.wall = wall;
    }

    String issue(String user) {
        var id = wall.instant().toEpochMilli() + ".1."
                + UUID.randomUUID().toString().replace("-", "");
        issued.put(id, new Issued(user, wall.instant(), false));
        return id;
    }

    Use use(String id) {
        var found = issued.get(id);
        if (found == null) {
            return new Use.Refused("invalid_trigger_id");
        }
        if (wall.instant().isAfter(found.at().plus(LIFE))) {
            return new Use.Refused("expired_trigger_id");
        }
        return issued.replace(id, found, new Issued(found.user(), found.at(), true)) && !found.used()
                ? new Use.Granted(found.user())
                : new Use.Refused("exchanged_trigger_id");
    }
}
