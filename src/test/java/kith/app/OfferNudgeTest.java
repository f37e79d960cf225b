package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/// The weekly plan is offered once, after a first conversation, at a decent hour; and never to who has chosen.
@ExtendWith(InAWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferNudgeTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final String TALK = "call with Tom Baker today";

    private Backroom kith;

    @BeforeAll
    void open(World world) {
        kith = new Backroom(world);
    }

    @AfterAll
    void close() {
        kith.close();
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(LISBON);
    }

    @Test
    void onceTenMinutesAfterTheLastWord() {
        var ada = kith.newcomer();
        kith.says(ada, at("2026-03-05T12:00"), TALK);
        assertThat(kith.told(ada, at("2026-03-05T12:09"))).isEmpty();
        kith.says(ada, at("2026-03-05T12:09"), "who");
        assertThat(kith.told(ada, at("2026-03-05T13:00"))).containsExactly(at("2026-03-05T12:19"));
        kith.says(ada, at("2026-03-06T12:00"), TALK);
        assertThat(kith.told(ada, at("2026-05-01T00:00"))).isEmpty();
    }

    @Test
    void notInTheEveningNorOnAWeekendButTheNextWorkingMorning() {
        var ada = kith.newcomer();
        kith.says(ada, at("2026-03-06T22:00"), TALK);
        assertThat(kith.told(ada, at("2026-05-01T00:00"))).containsExactly(at("2026-03-09T09:00"));
    }

    @Test
    void notToWhoOnlyAskedForHelp() {
        var ada = kith.newcomer();
        kith.says(ada, at("2026-03-05T12:00"), "help");
        assertThat(kith.told(ada, at("2026-05-01T00:00"))).isEmpty();
    }

    @Test
    void notToWhoSaidNoBefore() {
        var ada = kith.newcomer();
        kith.says(ada, at("2026-03-05T12:00"), TALK);
        kith.says(ada, at("2026-03-05T12:01"), "nudge off");
        assertThat(kith.told(ada, at("2026-05-01T00:00"))).isEmpty();
    }

    @Test
    void notWhileAway() {
        var ada = kith.newcomer();
        kith.says(ada, at("2026-03-05T12:00"), TALK);
        kith.says(ada, at("2026-03-05T12:01"), "I'm on vacation until 20 March");
        assertThat(kith.told(ada, at("2026-05-01T00:00"))).containsExactly(at("2026-03-23T09:00"));
    }
}
