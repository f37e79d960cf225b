package kith.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ContactsTest {
    @Test
    void edisonsAndSchnitzlersContactsAreToldBetterThanByACadence() throws IOException {
        for (var log : contacts()) {
            var measured = Measurement.of(log);
            assertThat(measured.contact(Measured.KITH))
                    .as("in touch within 90 days: %s", log.owner())
                    .isGreaterThan(0.9)
                    .isGreaterThan(measured.contact(Measured.CADENCE) + 0.08);
            assertThat(measured.lapse(Measured.KITH))
                    .as("lapses among the overdue: %s", log.owner())
                    .isGreaterThan(0.7)
                    .isGreaterThan(measured.lapse(Measured.CADENCE) + 0.15)
                    .isGreaterThan(measured.lapse(Measured.RECENCY) + 0.04);
        }
    }

    private static List<ContactLog> contacts() throws IOException {
        var file = Objects.requireNonNull(ContactsTest.class.getResourceAsStream("contacts.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var logs = ContactLog.read(lines.lines());
            assertThat(logs).hasSize(2);
            return logs;
        }
    }
}
