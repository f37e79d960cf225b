package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kith.people.BookId;
import kith.sealing.Check;
import kith.sealing.KeyPlace;
import kith.sealing.MasterKey;
import kith.sealing.RotateKey;
import kith.sealing.Sealing;
import kith.sealing.WrappedKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The master key is renewed under a Kith that serves.
class StoredKeysTest {
    private static final BookId ADA = new BookId("T1", "U1");
    private static final BookId BEN = new BookId("T2", "U2");

    @TempDir
    private Path home;

    private EmbeddedPostgres postgres;
    private Database database;
    private Sealing serving;
    private Store store;

    @BeforeEach
    void twoBooks() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        database = ((Database.Opened.Ready) Database.open(postgres.getJdbcUrl("postgres", "postgres"))).database();
        serving = new Sealing(MasterKey.madeIn(home.resolve("master-key")));
        new StoredKeys(database).keepFirstCheck(serving.check());
        store = new Store(database, serving);
        FilledBook.in(store, ADA);
        FilledBook.in(store, BEN);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        postgres.close();
    }

    @Test
    void allBooksOpenWithTheRenewedKeyAndInTheKithThatGoesOnServing() {
        var keys = new StoredKeys(database);
        var before = bytes(keys);
        assertThat(new RotateKey(master(), keys).rotate()).isEqualTo(new RotateKey.Outcome.Done(2));
        assertThat(bytes(keys)).hasSize(2).doesNotContainAnyElementsOf(before);
        assertThat(new Sealing(master()).checked(keys.check().orElseThrow())).isEqualTo(Check.NEWEST);
        for (var each : List.of(store, new Store(database, new Sealing(master())))) {
            assertThat(names(each, ADA)).containsExactly(FilledBook.NAME);
            assertThat(names(each, BEN)).containsExactly(FilledBook.NAME);
        }
    }

    private MasterKey master() {
        return ((MasterKey.Read.Ready) MasterKey.read(new KeyPlace.InFile(home.resolve("master-key")))).key();
    }

    private static List<byte[]> bytes(StoredKeys keys) {
        return keys.behind(WrappedKeys.FIRST, 10).stream()
                .map(each -> each.bytes())
                .toList();
    }

    private static List<String> names(Store store, BookId book) {
        return store.open(
                book,
                each -> each.changedSince(-1).people().stream()
                        .map(it -> it.person().name())
                        .toList());
    }
}
