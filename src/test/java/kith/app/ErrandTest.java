package kith.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kith.conversation.Address;
import kith.conversation.Errand;
import kith.conversation.FetchFile.Fetched;
import kith.conversation.Said;
import kith.conversation.SentFile;
import kith.people.Contact;
import kith.people.ContactFile;
import kith.people.Details;
import kith.people.EntryId;
import kith.transfer.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What takes longer than an answer goes on after a failure, where it was left, and is let go when nobody wants it.
@ExtendWith(InAWorld.class)
class ErrandTest {
    private final ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
    private static final SentFile FILE =
            new SentFile("people.csv", "text/csv", 60, URI.create("https://files.slack.com/people.csv"));
    private static final byte[] TABLE = "Name,Email\nPriya Raman,priya@example.com\n".getBytes(UTF_8);
    private static final long A_MOMENT = Duration.ofMillis(20).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void whatCantBeFetchedNowIsFetchedAMinuteLater(World world) {
        var tries = new AtomicInteger();
        try (var room = new Backroom(
                world,
                (_, _, _) -> tries.incrementAndGet() == 1 ? new Fetched.Later("busy") : new Fetched.Bytes(TABLE),
                new ReadFile()::read)) {
            var ada = room.newcomer();
            room.hears(ada, now, new Said.Shared("", List.of(FILE)));
            until(() -> tries.get() == 1);
            assertThat(room.letters(ada)).isZero();
            var due = room.next();
            assertThat(due.alarm().at())
                    .isBetween(now.toInstant().plusSeconds(30), Instant.now().plusSeconds(90));
            room.ring(due, due.alarm().at());
            until(() -> room.letters(ada) == 1);
            assertThat(tries.get()).isEqualTo(2);
        }
    }

    @Test
    void anImportGoesOnWhereItWasLeftAndIsDoneOnce(World world) {
        try (var room = new Backroom(world)) {
            var ada = room.newcomer();
            room.says(ada, now, "coffee with Tom Baker today");
            var to = new Address("T0BACK", ada, null, null, null, null);
            var errand = new Errand(EntryId.fresh(), Errand.Kind.TAKE, to, FILE, Map.of(), 5_000, 5_000, 0, 0, 0);
            room.leaves(ada, errand, people(5_500), now.toInstant());
            var due = room.next();
            room.ring(due, now.toInstant());
            until(() -> room.letters(ada) == 1);
            assertThat(people(room, ada)).isEqualTo(1 + 500);
            room.ring(due, now.toInstant());
            assertThat(room.count("select count(*) from errand where book_id = '" + ada + "'"))
                    .isZero();
            assertThat(people(room, ada)).isEqualTo(1 + 500);
        }
    }

    @Test
    void aFileThatNobodyDecidesOnIsGoneAfterADay(World world) {
        try (var room = new Backroom(world, (_, _, _) -> new Fetched.Bytes(TABLE), new ReadFile()::read)) {
            var ada = room.newcomer();
            room.hears(ada, now, new Said.Shared("", List.of(FILE)));
            until(() -> room.letters(ada) == 1);
            var due = room.next();
            assertThat(due.alarm().at()).isAfter(now.plusHours(23).toInstant());
            room.ring(due, due.alarm().at());
            assertThat(room.count("select count(*) from errand where book_id = '" + ada + "'"))
                    .isZero();
            assertThat(people(room, ada)).isZero();
        }
    }

    private static int people(Backroom room, String user) {
        return room.count("select count(*) from person where book_id = '" + user + "'");
    }

    private static ContactFile people(int many) {
        return new ContactFile.Addresses(
                ContactFile.Source.TABLE,
                IntStream.range(0, many).mapToObj(ErrandTest::contact).toList(),
                List.of());
    }

    private static Contact contact(int i) {
        var details = new Details(List.of("p" + i + "@example.com"), List.of(), List.of());
        return new Contact(i + 2, "Person Number" + i, List.of(), null, details, null, List.of(), List.of());
    }

    private static void until(BooleanSupplier done) {
        var end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(A_MOMENT);
        }
    }
}
