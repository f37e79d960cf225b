package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What members say of nudges, who have one on Mondays at 9:00, and when the next comes then.
@ExtendWith(InAWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NudgeWordsTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private Backroom kith;
    private int members;

    @BeforeAll
    void open(World world) {
        kith = new Backroom(world);
    }

    @AfterAll
    void close() {
        kith.close();
    }

    private void says(String words) {
        kith.execute("delete from scheduled_tasks");
        var ada = "U%05d".formatted(++members);
        kith.nudged(ada, LocalDateTime.parse("2026-03-05T12:00").atZone(LISBON), "Mondays 9:00");
        kith.says(ada, LocalDateTime.parse("2026-03-05T12:01").atZone(LISBON), words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nudge me Thursdays at 10                          | 2026-03-12T10:00
            I'd like my weekly plan on Fridays at 16:00       | 2026-03-06T16:00
            can you ping me every Tuesday morning instead?    | 2026-03-10T09:00
            send the plan on sundays at 6pm                   | 2026-03-08T18:00
            give me the nudge at 8 instead                    | 2026-03-09T08:00
            pause nudges till May                             | 2026-05-01T09:00
            I'm on vacation until 10 March                    | 2026-03-11T09:00
            out of office for two weeks                       | 2026-03-20T09:00
            away until next week                              | 2026-03-09T09:00
            no nudges this week                               | 2026-03-09T09:00
            """)
    void theNextComesThen(String words, LocalDateTime next) {
        says(words);
        assertThat(kith.next().alarm().at().atZone(LISBON).toLocalDateTime()).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nudge off",
                "stop the nudges",
                "stop nudging me",
                "please don't nudge me any more",
                "turn the weekly plan off",
                "stop the Monday nudges",
                "forget everything"
            })
    void noneComes(String words) {
        says(words);
        if (words.startsWith("forget")) {
            kith.says(
                    "U%05d".formatted(members),
                    LocalDateTime.parse("2026-03-05T12:02").atZone(LISBON),
                    "yes");
        }
        assertThat(kith.count("select count(*) from scheduled_tasks")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nudge",
                "settings",
                "quiet hours from 9pm to 8am please",
                "skip the next nudge",
                "no nudges before 9",
                "nudge Tom about the invoice on Friday",
                "Tom is on vacation until 3 May",
                "Maria said she'll be away until Friday",
                "I'm back from lunch with Ana, she's looking for a designer",
                "I'm away with Tom until Friday, we planned the launch"
            })
    void nothingChanges(String words) {
        says(words);
        assertThat(kith.count(
                        "select extract(day from execution_time) from scheduled_tasks where task_name = 'WEEKLY'"))
                .isEqualTo(9);
    }

    @Test
    void aZoneToldByThePlatformMovesTheNext(World world) {
        var ada = world.newcomer();
        world.travel(LocalDateTime.parse("2026-03-05T12:00").atZone(LISBON).toInstant());
        ada.says("nudge Mondays 9:00");
        world.slack().moveUser(ada.id(), "America/New_York");
        assertThat(ada.says("settings").words()).contains("America/New_York", "Mon 9 Mar, 9:00");
        ada.says("nudge off");
    }
}
