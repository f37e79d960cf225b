package kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoachFalseAlarmsTest {
    @Test
    void ordinaryMailIsLeftAloneAndAnInsultCounts() {
        var alarms = CoachFalseAlarms.in(List.of(
                "Attached is the revised confirmation for the Waha deal. Let me know if the volumes are right.",
                "Marta, the audit moves to Tuesday at ten, room 4. Bring the ledger for March.",
                "You are a useless clown, Gert."));
        assertThat(alarms.mails()).isEqualTo(3);
        assertThat(alarms.untouched()).isEqualTo(2);
        assertThat(alarms.findings()).containsOnlyKeys("hostile").containsEntry("hostile", 1);
        assertThat(alarms.wordsForEachFinding()).isEqualTo(alarms.words());
    }
}
