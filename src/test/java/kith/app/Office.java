package kith.app;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import kith.playground.ChannelLife;
import kith.playground.Message;

/// A channel of its own with two members, Ada and Ben.
record Office(World world, String channel, Someone ada, Someone ben) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    static Office open(World world) {
        var ada = world.newcomer("Ada Fontaine", "Europe/Lisbon");
        var ben = world.newcomer("Ben Castillo", "America/New_York");
        var channel = "C%05d".formatted(COUNT.incrementAndGet());
        world.slack().addChannel(channel, "office-" + channel.toLowerCase(Locale.ROOT), ada.id(), ben.id());
        return new Office(world, channel, ada, ben);
    }

    /// With a team book.
    static Office withBook(World world) {
        var office = open(world);
        office.ada.commandsIn(office.channel, "team start");
        return office;
    }

    Message ada(String command) {
        return ada.commandsIn(channel, command);
    }

    Message ben(String command) {
        return ben.commandsIn(channel, command);
    }

    ChannelLife life() {
        return world.slack().life(channel);
    }
}
