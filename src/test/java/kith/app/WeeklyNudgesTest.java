package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A weekly nudge comes once, at the chosen hour of the member's own clock, or not at all.
@ExtendWith(InAWorld.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WeeklyNudgesTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private Backroom kith;

    @BeforeAll
    void open(World world) {
        kith = new Backroom(world);
    }

    @AfterAll
    void close() {
        kith.close();
    }

    private static ZonedDateTime at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Auckland"})
    void aYearOfMondaysAtNineThroughBothChangesOfTheClocks(String id) {
        var zone = ZoneId.of(id);
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-01-01T12:00", zone), "Mondays 9:00");
        var told = kith.told(ada, at("2027-01-01T00:00", zone));
        var mondays = LocalDate.of(2026, 1, 5)
                .datesUntil(LocalDate.of(2027, 1, 1), Period.ofWeeks(1))
                .map(each -> each.atTime(9, 0).atZone(zone))
                .toList();
        assertThat(told).hasSize(52).isEqualTo(mondays);
    }

    @Test
    void anHourThatTheClocksSkipOrRepeatComesOnceEachSunday() {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-01-01T12:00", BERLIN), "Sundays 02:30");
        var told = kith.told(ada, at("2027-01-01T00:00", BERLIN));
        assertThat(told).hasSize(52).extracting(ZonedDateTime::toLocalDate).doesNotHaveDuplicates();
        assertThat(told).extracting(ZonedDateTime::getDayOfWeek).containsOnly(DayOfWeek.SUNDAY);
        assertThat(told)
                .filteredOn(each -> !each.toLocalTime().equals(LocalTime.of(2, 30)))
                .containsExactly(at("2026-03-29T03:30", BERLIN));
    }

    @Test
    void whatRangRingsNoMore() {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", LISBON), "Mondays 9:00");
        var due = kith.next();
        kith.ring(due, due.alarm().at());
        kith.ring(due, due.alarm().at());
        assertThat(kith.letters(ada)).isEqualTo(1);
        assertThat(kith.next().alarm().at())
                .isEqualTo(at("2026-03-16T09:00", LISBON).toInstant());
    }

    @Test
    void aSecondSlotOnTheSameDayIsNoSecondNudge() {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", LISBON), "Mondays 9:00");
        kith.told(ada, at("2026-03-09T09:30", LISBON));
        kith.says(ada, at("2026-03-09T09:30", LISBON), "nudge Mondays 10:00");
        assertThat(kith.told(ada, at("2026-03-17T00:00", LISBON))).containsExactly(at("2026-03-16T10:00", LISBON));
    }

    @Test
    void lateOfTheSameDayUntilTheEveningAndNotAfter() {
        assertThat(rungAt("Mondays 9:00", "2026-03-09T18:59")).isEqualTo(1);
        assertThat(rungAt("Mondays 9:00", "2026-03-09T19:01")).isZero();
        assertThat(rungAt("Mondays 9:00", "2026-03-10T09:00")).isZero();
        assertThat(rungAt("Mondays 20:00", "2026-03-09T23:00")).isEqualTo(1);
        assertThat(rungAt("Mondays 20:00", "2026-03-10T00:10")).isZero();
    }

    private int rungAt(String slot, String local) {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", LISBON), slot);
        kith.ring(kith.next(), at(local, LISBON).toInstant());
        return kith.letters(ada);
    }

    @Test
    void afterWeeksOfSilenceThereIsNoFlood() {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", LISBON), "Mondays 9:00");
        kith.ring(kith.next(), at("2026-04-01T12:00", LISBON).toInstant());
        assertThat(kith.letters(ada)).isZero();
        assertThat(kith.told(ada, at("2026-04-08T00:00", LISBON))).containsExactly(at("2026-04-06T09:00", LISBON));
    }

    @Test
    void offMeansOff() {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", LISBON), "Mondays 9:00");
        kith.says(ada, at("2026-03-06T12:00", LISBON), "nudge off");
        assertThat(kith.told(ada, at("2026-06-01T00:00", LISBON))).isEmpty();
    }

    @Test
    void whatFellIntoATimeAwayIsCaughtUpOnTheFirstWorkingDay() {
        assertThat(toldAfter("Mondays 9:00", "away until 15 March", "2026-03-31T00:00"))
                .containsExactly(
                        at("2026-03-16T09:00", LISBON), at("2026-03-23T09:00", LISBON), at("2026-03-30T09:00", LISBON));
        assertThat(toldAfter("Mondays 9:00", "away until 10 March", "2026-03-17T00:00"))
                .containsExactly(at("2026-03-11T09:00", LISBON), at("2026-03-16T09:00", LISBON));
    }

    @Test
    void aRegularNudgeSoonAfterIsReplaced() {
        assertThat(toldAfter("Fridays 16:00", "away until 18 March", "2026-03-28T00:00"))
                .containsExactly(at("2026-03-19T16:00", LISBON), at("2026-03-27T16:00", LISBON));
    }

    @Test
    void whoIsBackEarlyIsCaughtUpEarly() {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", LISBON), "Mondays 9:00");
        kith.says(ada, at("2026-03-06T12:00", LISBON), "I'm on holiday until 3 April");
        assertThat(kith.told(ada, at("2026-03-10T07:00", LISBON))).isEmpty();
        kith.says(ada, at("2026-03-10T07:00", LISBON), "I'm back");
        assertThat(kith.told(ada, at("2026-03-24T00:00", LISBON)))
                .containsExactly(
                        at("2026-03-10T09:00", LISBON), at("2026-03-16T09:00", LISBON), at("2026-03-23T09:00", LISBON));
    }

    private List<ZonedDateTime> toldAfter(String slot, String away, String until) {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", LISBON), slot);
        kith.says(ada, at("2026-03-06T12:00", LISBON), away);
        return kith.told(ada, at(until, LISBON));
    }

    @Test
    void theSlotFollowsTheMembersZone() {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", LISBON), "Mondays 9:00");
        kith.moves(ada, NEW_YORK, at("2026-03-06T12:00", LISBON).toInstant());
        assertThat(kith.told(ada, at("2026-03-10T00:00", NEW_YORK))).containsExactly(at("2026-03-09T09:00", NEW_YORK));
    }

    @Test
    void whoFliesEastOverTheirSlotIsToldOnLandingAndWhoFliesWestIsNotToldTwice() {
        var ada = kith.newcomer();
        kith.nudged(ada, at("2026-03-05T12:00", NEW_YORK), "Mondays 9:00");
        kith.moves(ada, LISBON, at("2026-03-09T10:00", LISBON).toInstant());
        assertThat(kith.told(ada, at("2026-03-09T10:01", LISBON))).hasSize(1);
        kith.moves(ada, NEW_YORK, at("2026-03-09T11:00", LISBON).toInstant());
        assertThat(kith.told(ada, at("2026-03-17T00:00", NEW_YORK))).containsExactly(at("2026-03-16T09:00", NEW_YORK));
    }

    @Test
    void aZoneMakesNoBookForSomebodyWhoNeverSpoke() {
        kith.moves("U0NEVER", LISBON, at("2026-03-09T10:00", LISBON).toInstant());
        assertThat(kith.count("select count(*) from book where book_id = 'U0NEVER'"))
                .isZero();
    }
}
