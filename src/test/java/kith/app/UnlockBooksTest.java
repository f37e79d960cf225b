package kith.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import kith.sealing.KeyOwner;
import kith.sealing.MasterKey;
import kith.store.Database;
import kith.store.StoredKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a start does about its master key; see [kith.sealing.MasterKey].
@ExtendWith(InAWorld.class)
class UnlockBooksTest {
    private static final KeyOwner ADA = KeyOwner.ofBook("T1", "U0ADA");

    @TempDir
    private Path home;

    private Database database;

    @BeforeEach
    void anEmptyDatabase(World world) {
        database = World.open(world.emptyDatabase());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void inTheDefaultAKeyIsMadeOnceBesideTheData() throws IOException {
        var keys = new StoredKeys(database);
        var wrapped = UnlockBooks.unlock(settings(Map.of()), keys).newKey(ADA);
        var made = Files.readString(home.resolve("master-key"));
        assertThat(UnlockBooks.unlock(settings(Map.of()), keys).key(ADA, wrapped))
                .isNotNull();
        assertThat(home.resolve("master-key")).hasContent(made.strip());
    }

    @Test
    void aLostKeyIsNeverReplacedByAFreshOne() throws IOException {
        var keys = new StoredKeys(database);
        UnlockBooks.unlock(settings(Map.of()), keys);
        Files.delete(home.resolve("master-key"));
        assertThatThrownBy(() -> UnlockBooks.unlock(settings(Map.of()), keys))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("There is no master key in", "put it back");
        assertThat(home.resolve("master-key")).doesNotExist();
    }

    @Test
    void anotherDatabasesKeyRefusesToStart() {
        var keys = new StoredKeys(database);
        UnlockBooks.unlock(settings(Map.of("KITH_MASTER_KEY", MasterKey.madeText())), keys);
        var check = keys.check().orElseThrow();
        assertThatThrownBy(() -> UnlockBooks.unlock(settings(Map.of("KITH_MASTER_KEY", MasterKey.madeText())), keys))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll("sealed with another master key", "KITH_MASTER_KEY", "Nothing was changed");
        assertThat(keys.check()).hasValue(check);
    }

    private Settings settings(Map<String, String> told) {
        var environment = new HashMap<>(told);
        environment.put("KITH_HOME", home.toString());
        return switch (Settings.read(environment, home)) {
            case Settings.Read.Good(Settings settings) -> settings;
            case Settings.Read.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }
}
