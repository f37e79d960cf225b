package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everybody lives by the clock on their own wall.
@ExtendWith(InAWorld.class)
class ZonesTest {
    @Test
    void inApiaItIsTomorrowWhileElsewhereItIsStillToday(World world) {
        var apia = world.newcomer("Sina Faleolo", "Pacific/Apia");
        var lisbon = world.newcomer();
        world.travel(Instant.parse("2026-03-10T10:30:00Z"));
        apia.says("call with Tom Baker today");
        lisbon.says("call with Tom Baker today");
        world.travel(Instant.parse("2026-03-10T11:30:00Z"));
        assertThat(apia.commands("about Tom Baker").words()).contains("the last yesterday");
        assertThat(lisbon.commands("about Tom Baker").words()).contains("the last today");
    }

    @Test
    void aZoneThatThisJavaDoesNotKnowLocksNobodyOut(World world, Someone ada) throws SQLException {
        ada.says("call with Tom Baker today");
        try (var connection = DriverManager.getConnection(world.databaseUrl());
                var write = connection.prepareStatement("update book set zone = 'Europe/Nowhere' where book_id = ?")) {
            write.setString(1, ada.id());
            assertThat(write.executeUpdate()).isEqualTo(1);
        }
        assertThat(ada.commands("about Tom Baker").words()).contains("One talk");
        assertThat(ada.says("settings").words()).contains("Europe/Lisbon");
    }
}
