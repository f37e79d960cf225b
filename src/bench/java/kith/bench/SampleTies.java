package kith.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import kith.ranking.Attention;
import kith.ranking.Ledger;
import kith.ranking.Pace;
import kith.ranking.Profile;
import kith.ranking.ReadFacts;
import kith.ranking.ReadTerms;
import kith.ranking.Tie;
import kith.ranking.Ties;
import org.jspecify.annotations.Nullable;

/// Invented rows as a long-kept book would have them: many who were talked with once, few often.
final class SampleTies {
    private static final ReadFacts READ_FACTS = new ReadFacts(new ReadTerms());
    private static final List<String> TAGS = List.of("biotech", "rail", "press", "retail", "energy", "law");
    private static final List<String> PLACES = List.of("Berlin", "Lisbon", "New York", "Oslo", "Lyon", "Graz");
    private static final List<String> THINGS =
            List.of("a freelance designer", "tax advice for Spain", "welders", "a second supplier", "grant money");

    private SampleTies() {}

    static Ties of(int size, LocalDate today) {
        return Ties.of(
                IntStream.range(0, size).mapToObj(i -> somebody(i, today)).toList());
    }

    /// The same for the same number, whenever it is asked for.
    static Tie somebody(int number, LocalDate today) {
        var random = new Random(number);
        var id = new PersonId(new UUID(random.nextLong(), number));
        var days = days(random, today);
        return new Tie(
                profile(id, number, random),
                Pace.of(days),
                days.stream()
                        .limit(3)
                        .map(day -> new Tie.Talked(day, TalkKind.CALL))
                        .toList(),
                READ_FACTS.read(facts(id, random, today)),
                new Ledger(random.nextInt(3), random.nextInt(3), null, null, random.nextInt(3), random.nextInt(2)),
                promises(id, random, today),
                new Attention(day(random, 5, 90, today), null, random.nextInt(20) / 19, null, false));
    }

    private static Profile profile(PersonId id, int number, Random random) {
        return new Profile(
                id,
                "Person " + number,
                pick(List.of(Relation.values()), random),
                random.nextBoolean() ? "Company " + random.nextInt(500) : null,
                pick(List.of(Circle.values()), random),
                1,
                random.nextInt(3) == 0 ? List.of(pick(TAGS, random)) : List.of(),
                null);
    }

    /// Newest first; half were talked with once or twice.
    private static List<LocalDate> days(Random random, LocalDate today) {
        int talks = random.nextBoolean() ? 1 + random.nextInt(2) : 3 + random.nextInt(40);
        var days = new ArrayList<LocalDate>();
        var day = today.minusDays(random.nextInt(900));
        for (int i = 0; i < talks; i++) {
            days.add(day);
            day = day.minusDays(1 + random.nextInt(60));
        }
        return days;
    }

    private static List<Fact> facts(PersonId id, Random random, LocalDate today) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> {
                    var kind = pick(
                            List.of(FactKind.NEED, FactKind.OFFER, FactKind.PLACE, FactKind.WORK, FactKind.DATE),
                            random);
                    var text = switch (kind) {
                        case PLACE -> "lives in " + pick(PLACES, random);
                        case DATE -> "birthday on " + (1 + random.nextInt(28)) + " June";
                        default -> pick(THINGS, random) + " number " + random.nextInt(50);
                    };
                    return new Fact(EntryId.fresh(), id, text, kind, today.minusDays(30L * (i + 1)));
                })
                .toList();
    }

    private static List<Promise> promises(PersonId id, Random random, LocalDate today) {
        var due = day(random, 30, 40, today.plusDays(30));
        return due == null
                ? List.of()
                : List.of(new Promise(
                        EntryId.fresh(), id, Side.ME, "the slides", due, Promise.State.OPEN, due.minusDays(60)));
    }

    /// Within so many days before `end`, for one in so many.
    private static @Nullable LocalDate day(Random random, int oneIn, int within, LocalDate end) {
        return random.nextInt(oneIn) == 0 ? end.minusDays(random.nextInt(within)) : null;
    }

    private static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
