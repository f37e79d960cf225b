package kith.app;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import kith.bench.nudges.FastClock;
import kith.store.Database;

/// Kith as it serves Slack, by a clock of another speed.
public final class FastKith {
    private FastKith() {}

    /// The clock's three arguments, then the database and Slack's Web API.
    public static void main(String[] arguments) {
        var clock = FastClock.read(arguments[0], arguments[1], arguments[2]);
        var slack = new Settings.Slack("xoxb-nudges", "a secret of this simulation alone", URI.create(arguments[4]));
        var database = (Database.Opened.Ready) Database.open(arguments[3]);
        var running = Running.start(0, Optional.of(slack), Optional.empty(), database::database, clock);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        System.out.println(Objects.requireNonNull(running.address()));
    }
}
