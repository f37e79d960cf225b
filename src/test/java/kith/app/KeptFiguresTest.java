package kith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relationship;
import kith.people.Side;
import kith.people.Step;
import kith.people.Talk;
import kith.people.TalkKind;
import kith.ranking.Pace;
import kith.store.Database;
import kith.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures kept for each person are those that their log gives, whatever was written, changed, undone, back-dated
/// or forgotten before, and another instance that reads only what changed knows the same.
@ExtendWith(InAWorld.class)
class KeptFiguresTest {
    private static final List<TalkKind> KINDS = List.of(TalkKind.values());
    private static final int OPERATIONS = 120;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private Database database;
    private Store store;
    private Random random = new Random(0);
    private BookId book = new BookId("T0FIGURES", "-");
    private final List<PersonId> people = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Talk> talks = new ArrayList<>();
    private long seen = -1;
    private final Map<PersonId, Acquaintance> elsewhere = new HashMap<>();

    @BeforeEach
    void open(World world) {
        database = World.open(world.databaseUrl());
        store = new Store(database);
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
                operate(it);
                return it;
            });
            store.open(book, it -> {
                compare(it);
                return it;
            });
        }
    }

    private void operate(Book it) {
        int choice = random.nextInt(12);
        if (people.size() < 3 || choice == 0) {
            var person = Person.called(PersonId.fresh(), "Person " + people.size());
            people.add(person.id());
            take(it, List.of(Change.added(person)));
        } else if (choice < 5) {
            var talk = new Talk(EntryId.fresh(), some(), KINDS.get(random.nextInt(KINDS.size())), day(), "a talk");
            talks.add(talk);
            take(it, List.of(Change.added(talk)));
        } else if (choice == 5 && !talks.isEmpty()) {
            var talk = talks.remove(random.nextInt(talks.size()));
            var moved = talk.heldOn(day());
            talks.add(moved);
            take(it, List.of(Change.from(talk, moved)));
        } else if (choice == 6 && !steps.isEmpty()) {
            takeBack(it);
        } else if (choice == 7) {
            it.shown(some(), TODAY);
        } else if (choice == 8 && people.size() > 3) {
            it.forget(people.remove(random.nextInt(people.size())));
            steps.clear();
            talks.clear();
        } else {
            take(it, List.of(Change.added(favour(one()))));
        }
    }

    /// Only of talks, gifts and the like: what a person was added with may be spoken of by later steps.
    private void takeBack(Book it) {
        var step = steps.remove(random.nextInt(steps.size()));
        boolean addsPerson = step.changes().stream().anyMatch(each -> each.after() instanceof Person);
        boolean moves = step.changes().stream().anyMatch(each -> each.before() != null);
        if (!addsPerson && !moves) {
            it.takeBack(step);
            talks.removeIf(talk -> step.changes().stream()
                    .anyMatch(each ->
                            each.after() instanceof Talk gone && gone.id().equals(talk.id())));
        }
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
        steps.add(step);
    }

    private void compare(Book it) {
        var whole = it.changedSince(-1);
        assertThat(whole.people()).extracting(each -> each.person().id()).containsExactlyInAnyOrderElementsOf(people);
        whole.people()
                .forEach(each ->
                        compare(each, it.relationship(each.person().id()).orElseThrow()));
        var changed = it.changedSince(seen);
        seen = changed.version();
        if (changed.whole()) {
            elsewhere.clear();
        }
        changed.people().forEach(each -> elsewhere.put(each.person().id(), each));
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
