package kith.bench.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a member writes, again and again; `{name}` stands for another person of their book each time.
enum Command {
    WHO_AGAIN("who, nothing happened", Optional.empty(), "who", "Not now"),
    WHO("who, after a log", Optional.of("log call with {name} today"), "who", "Not now"),
    LOG("log", Optional.empty(), "log coffee with {name} yesterday, wants to hear about pricing", "Undo"),
    ABOUT("about", Optional.empty(), "about {name}", "{name}"),
    FIND("find", Optional.empty(), "find wind turbines", "wind turbines"),
    /// Signed like the others, for an address where nobody listens: what sending and checking take by themselves.
    NOTHING("nothing", Optional.empty(), "", "");

    private final String title;
    private final Optional<String> before;
    private final String text;
    private final String expected;

    Command(String title, Optional<String> before, String text, String expected) {
        this.title = title;
        this.before = before;
        this.text = text;
        this.expected = expected;
    }

    /// All but `NOTHING` for `all`, else those named, as they are here or in small letters.
    static List<Command> of(String names) {
        return names.equals("all")
                ? Stream.of(values()).filter(each -> each != NOTHING).toList()
                : Stream.of(names.split(","))
                        .map(each -> valueOf(each.toUpperCase(Locale.ROOT)))
                        .toList();
    }

    String title() {
        return title;
    }

    /// Sends it to one of the books of so many people.
    Loops.Sent to(SignedCommands kith, int people) {
        return nth -> send(kith, people, nth);
    }

    /// The `nth` time, to one of the books of so many people; returns the nanoseconds that the command itself took.
    long send(SignedCommands kith, int people, int nth) {
        var member = Books.member(people, nth % Books.ALIKE);
        var name = Books.name(nth / Books.ALIKE % people);
        before.ifPresent(each -> kith.send(member, each.replace("{name}", name), "Undo"));
        long began = System.nanoTime();
        if (this == NOTHING) {
            kith.sendNothing(member);
            return System.nanoTime() - began;
        }
        kith.send(member, text.replace("{name}", name), expected.replace("{name}", name));
        return System.nanoTime() - began;
    }

    boolean alone() {
        return before.isEmpty();
    }
}
