package kith.language;

import java.time.ZonedDateTime;
import java.util.List;

/// Reads messages for the tests of this room, on a Wednesday, with a small book.
final class Reading {
    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-11T09:00:00+00:00[Europe/Lisbon]");

    private static final Understand UNDERSTAND = new Understand();
    private static final List<Known> BOOK = List.of(
            new Known("zoltan", "Zoltán Fekete", List.of(), "U1"),
            new Known("liz", "Elizabeth Hoyt", List.of(), null),
            new Known("maria", "Maria Lopes", List.of(), null),
            new Known("maria2", "Maria Lund", List.of(), null),
            new Known("will", "Will Osei", List.of(), null),
            new Known("may", "May Lindholm", List.of(), null),
            new Known("mike", "Mike Chen", List.of(), null),
            new Known("michael", "Michael Ross", List.of(), null),
            new Known("voula", "Stavroula Pappa", List.of("Voula"), null));

    private Reading() {}

    static Meaning of(String text) {
        return UNDERSTAND.read(new Message(text, NOW, BOOK));
    }

    /// The kind of each talk, and when it was.
    static List<String> talks(String text) {
        return of(text).talks().stream()
                .map(talk -> talk.kind() + " " + talk.on())
                .toList();
    }

    /// The kind of each talk, when it was, and with whom.
    static List<String> talksWith(String text) {
        return of(text).talks().stream()
                .map(talk -> talk.kind() + " " + talk.on() + " "
                        + String.join(
                                ",", talk.with().stream().map(Reading::name).toList()))
                .toList();
    }

    static String name(Who who) {
        return switch (who) {
            case Who.InBook(var id) -> id;
            case Who.Newcomer(var name) -> name;
            case Who.Unsure(var mention) -> "?" + mention;
        };
    }
}
