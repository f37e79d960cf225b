package kith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kith.people.Acquaintance;
import kith.people.Ask;
import kith.people.Book;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Gift;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Relationship;
import kith.people.Side;
import kith.people.Step;
import kith.people.Talk;
import kith.people.TalkKind;
import kith.people.Visit;
import kith.ranking.Pace;
import kith.store.Database;
import kith.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures kept for each person are those that their log gives, whatever was written, changed, merged, undone in
/// any order, back-dated or forgotten before, and another instance that reads only what changed knows the same.
@ExtendWith(InAWorld.class)
class KeptFiguresTest {
    private static final List<TalkKind> KINDS = List.of(TalkKind.values());
    private static final int OPERATIONS = 150;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private Database database;
    private Store store;
    private Random random = new Random(0);
    private BookId book = new BookId("T0FIGURES", "-");
    private List<PersonId> people = List.of();
    private final List<EntryId> steps = new ArrayList<>();
    private long seen = -1;
    private final Map<PersonId, Acquaintance> elsewhere = new HashMap<>();

    @BeforeEach
    void open(World world) {
        database = World.open(world.databaseUrl());
        store = new Store(database, World.sealing());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void figuresAreThoseOfTheLogAfterAnyHistory(long seed) {
        random = new Random(seed);
        book = new BookId("T0FIGURES", "U" + seed);
        for (int i = 0; i < OPERATIONS; i++) {
            store.open(book, it -> {
                tell(it);
                return it;
            });
            store.open(book, it -> {
                operate(it);
                return it;
            });
            store.open(book, it -> {
                compare(it);
                return it;
            });
        }
    }

    /// Much is told before anybody looks.
    private void tell(Book it) {
        for (int i = people.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
            take(it, List.of(Change.added(random.nextBoolean() ? talk() : favour(one()))));
        }
    }

    private void operate(Book it) {
        int choice = random.nextInt(14);
        if (people.size() < 3 || choice == 0) {
            var person = Person.called(PersonId.fresh(), "Person " + random.nextInt());
            take(it, List.of(Change.added(person), Change.added(favour(person.id()))));
        } else if (choice < 5) {
            take(it, List.of(Change.added(talk())));
        } else if (choice == 5) {
            it.relationship(one()).orElseThrow().talks().stream()
                    .findFirst()
                    .ifPresent(talk -> take(it, List.of(Change.from(talk, talk.heldOn(day())))));
        } else if (choice < 8 && !steps.isEmpty()) {
            it.step(steps.remove(random.nextInt(steps.size()))).ifPresent(it::takeBack);
        } else if (choice == 8) {
            it.shown(some(), TODAY);
        } else if (choice == 9 && people.size() > 4) {
            it.forget(one());
        } else if (choice == 10) {
            merge(it, one(), one());
        } else {
            take(it, List.of(Change.added(favour(one()))));
        }
        people = it.changedSince(-1).people().stream()
                .map(each -> each.person().id())
                .sorted(Comparator.comparing(PersonId::toString))
                .toList();
    }

    /// As two people are made one, with all that is told of them.
    private void merge(Book it, PersonId kept, PersonId gone) {
        if (kept.equals(gone)) {
            return;
        }
        var all = it.relationship(gone).orElseThrow();
        var changes = new ArrayList<Change>();
        Stream.of(all.talks(), all.facts(), all.promises(), all.gave(), all.asked())
                .flatMap(List::stream)
                .forEach(each -> {
                    changes.add(Change.removed(each));
                    changes.add(Change.added(moved(each, gone, kept)));
                });
        var before = it.person(kept).orElseThrow();
        changes.add(Change.from(before, before.joinedWith(all.person())));
        changes.add(Change.removed(all.person()));
        take(it, changes);
    }

    private static Entry moved(Entry entry, PersonId from, PersonId to) {
        return switch (entry) {
            case Talk talk ->
                new Talk(
                        talk.id(),
                        talk.with().stream()
                                .map(each -> each.equals(from) ? to : each)
                                .distinct()
                                .toList(),
                        talk.kind(),
                        talk.on(),
                        talk.note());
            case Promise promise ->
                new Promise(
                        promise.id(),
                        to,
                        promise.by(),
                        promise.what(),
                        promise.due(),
                        promise.state(),
                        promise.madeOn());
            case Fact fact -> new Fact(fact.id(), to, fact.text(), fact.kind(), fact.learnedOn());
            case Gift gift -> new Gift(gift.id(), to, gift.what(), gift.on());
            case Ask ask -> new Ask(ask.id(), to, ask.what(), ask.on());
            case Person _, Reach _, Visit _, Offer _ -> throw new IllegalArgumentException("about nobody: " + entry);
        };
    }

    private Talk talk() {
        return new Talk(EntryId.fresh(), some(), KINDS.get(random.nextInt(KINDS.size())), day(), "a talk");
    }

    private Entry favour(PersonId person) {
        return switch (random.nextInt(4)) {
            case 0 -> new Gift(EntryId.fresh(), person, "a gift", day());
            case 1 -> new Ask(EntryId.fresh(), person, "a favour", day());
            case 2 -> new Fact(EntryId.fresh(), person, "a fact " + random.nextInt(), FactKind.OTHER, day());
            default ->
                new Promise(
                        EntryId.fresh(),
                        person,
                        random.nextBoolean() ? Side.ME : Side.THEM,
                        "a promise",
                        day(),
                        random.nextBoolean() ? Promise.State.KEPT : Promise.State.OPEN,
                        TODAY);
        };
    }

    private void take(Book it, List<Change> changes) {
        var step = new Step(EntryId.fresh(), Instant.EPOCH.plusSeconds(steps.size()), "a step", changes);
        it.take(step);
        steps.add(step.id());
    }

    private void compare(Book it) {
        var changed = it.changedSince(seen);
        seen = changed.version();
        if (changed.whole()) {
            elsewhere.clear();
        }
        changed.people().forEach(each -> elsewhere.put(each.person().id(), each));
        var whole = it.changedSince(-1);
        assertThat(whole.people()).hasSize(it.size());
        whole.people()
                .forEach(each ->
                        compare(each, it.relationship(each.person().id()).orElseThrow()));
        assertThat(elsewhere.values()).containsExactlyInAnyOrderElementsOf(whole.people());
    }

    private static void compare(Acquaintance kept, Relationship log) {
        var pace = Pace.of(log.talks().stream().map(Talk::on).toList());
        assertThat(kept.rhythm().days()).isEqualTo(pace.days());
        assertThat(kept.rhythm().first()).isEqualTo(pace.first());
        assertThat(kept.rhythm().last()).isEqualTo(pace.last());
        assertThat(kept.rhythm().sumOfLogGaps()).isCloseTo(pace.sumOfLogGaps(), within(1e-9));
        assertThat(kept.balance().given()).isEqualTo(log.gave().size());
        assertThat(kept.balance().asked()).isEqualTo(log.asked().size());
        assertThat(kept.balance().theyKept()).isEqualTo((int) log.promises().stream()
                .filter(each -> each.by() == Side.THEM && each.state() == Promise.State.KEPT)
                .count());
        assertThat(kept.lately())
                .extracting(Acquaintance.Talked::on)
                .isEqualTo(log.talks().stream().map(Talk::on).limit(3).toList());
        assertThat(kept.facts()).containsExactlyInAnyOrderElementsOf(log.facts());
        assertThat(kept.open())
                .containsExactlyInAnyOrderElementsOf(log.promises().stream()
                        .filter(each -> each.state() == Promise.State.OPEN)
                        .toList());
    }

    private PersonId one() {
        return people.get(random.nextInt(people.size()));
    }

    private List<PersonId> some() {
        return random.ints(1 + random.nextInt(3), 0, people.size())
                .distinct()
                .mapToObj(people::get)
                .toList();
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(900));
    }
}
