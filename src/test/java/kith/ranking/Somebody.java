package kith.ranking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kith.people.Circle;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relation;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Builds somebody of a book, as seen on one day: in the circle ACTIVE, nothing known, nothing owed.
final class Somebody {
    static final LocalDate TODAY = LocalDate.parse("2026-03-09");

    private static final ReadFacts READ_FACTS = new ReadFacts(new ReadTerms());

    private final String name;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Promise> open = new ArrayList<>();
    private List<String> tags = List.of();
    private List<LocalDate> days = List.of();
    private Relation relation = Relation.OTHER;
    private Circle circle = Circle.ACTIVE;
    private Ledger ledger = Ledger.EMPTY;
    private Attention attention = Attention.NONE;
    private @Nullable String company;
    private @Nullable LocalDate connectedOn;

    private Somebody(String name) {
        this.name = name;
    }

    static Somebody called(String name) {
        return new Somebody(name);
    }

    static PersonId id(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /// So many talks, a fixed number of days apart, the last so many days ago.
    Somebody talked(int times, int apart, int lastAgo) {
        days = IntStream.range(0, times)
                .mapToObj(i -> TODAY.minusDays(lastAgo + (long) i * apart))
                .toList();
        return this;
    }

    Somebody in(Circle nearness) {
        circle = nearness;
        return this;
    }

    Somebody who(Relation is) {
        relation = is;
        return this;
    }

    Somebody at(String organisation) {
        company = organisation;
        return this;
    }

    Somebody tagged(String... words) {
        tags = List.of(words);
        return this;
    }

    Somebody met(int ago) {
        connectedOn = TODAY.minusDays(ago);
        return this;
    }

    Somebody knows(FactKind kind, String text, int ago) {
        facts.add(new Fact(EntryId.fresh(), id(name), text, kind, TODAY.minusDays(ago)));
        return this;
    }

    Somebody owed(String what, int dueIn) {
        return promise(Side.ME, what, TODAY.plusDays(dueIn));
    }

    Somebody promise(Side by, String what, @Nullable LocalDate due) {
        open.add(new Promise(EntryId.fresh(), id(name), by, what, due, Promise.State.OPEN, TODAY.minusDays(20)));
        return this;
    }

    Somebody helped(int times) {
        ledger = new Ledger(ledger.given(), ledger.asked(), null, null, times, 0);
        return this;
    }

    Somebody gaveAndAsked(int given, int asked) {
        ledger = new Ledger(given, asked, null, null, ledger.helped(), ledger.kept());
        return this;
    }

    Somebody attention(Attention known) {
        attention = known;
        return this;
    }

    Somebody shown(int ago) {
        return attention(new Attention(TODAY.minusDays(ago), null, 0, null, false));
    }

    Somebody notNowFor(int daysAhead) {
        return attention(new Attention(null, TODAY.plusDays(daysAhead), 0, null, false));
    }

    Tie tie() {
        return new Tie(
                new Profile(id(name), name, relation, company, circle, 1, tags, connectedOn),
                Pace.of(days),
                days.stream()
                        .limit(3)
                        .map(day -> new Tie.Talked(day, TalkKind.CALL))
                        .toList(),
                READ_FACTS.read(facts),
                ledger,
                open,
                attention);
    }
}
