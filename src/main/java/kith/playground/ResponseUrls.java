package kith.playground;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The `response_url`s handed out: five uses each, within thirty minutes of the wall clock.
final class ResponseUrls {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int USES = 5;

    /// Where an answer goes: the place asked from, who asked, and the message that was acted on, if any.
    record Place(
            String channel,
            String user,
            @Nullable String threadTs,
            @Nullable String messageTs) {}

    sealed interface Use {
        record Granted(Place place) implements Use {}

        record Refused(String error) implements Use {}
    }

    private record Issued(Place place, Instant at, AtomicInteger left) {}

    private final InstantSource wall;
    private final Team team;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private volatile URI self = URI.create("http://127.0.0.1/");

    ResponseUrls(InstantSource wall, Team team) {
        this.wall = wall;
        this.team = team;
    }

    void serveAt(URI newSelf) {
        self = newSelf;
    }

    String issue(Place place) {
        var path = "/respond/" + team.id() + "/" + UUID.randomUUID();
        issued.put(path, new Issued(place, wall.instant(), new AtomicInteger(USES)));
        return self.resolve(path).toString();
    }

    Use use(String path) {
        var found = issued.get(path);
        if (found == null) {
            return new Use.Refused("invalid_url");
        }
        if (wall.instant().isAfter(found.at().plus(LIFE))) {
            return new Use.Refused("expired_url");
        }
        return found.left().getAndDecrement() > 0 ? new Use.Granted(found.place()) : new Use.Refused("used_url");
    }
}
