package kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A slot comes once a week by the owner's own clock, whatever the clocks do.
class SlotTest {
    private static final Instant FROM = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2030-01-01T00:00:00Z");
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @Test
    void itIsTheFirstSuchTimeAfterTheMoment() {
        var slot = new Slot(DayOfWeek.MONDAY, LocalTime.of(9, 0));
        var lisbon = ZoneId.of("Europe/Lisbon");
        assertThat(slot.next(Instant.parse("2026-03-09T08:59:59Z"), lisbon)).isEqualTo("2026-03-09T09:00:00Z");
        assertThat(slot.next(Instant.parse("2026-03-09T09:00:00Z"), lisbon)).isEqualTo("2026-03-16T09:00:00Z");
        assertThat(slot.next(Instant.parse("2026-03-28T12:00:00Z"), lisbon)).isEqualTo("2026-03-30T08:00:00Z");
    }

    @Test
    void aTimeThatTheClocksSkipIsMovedOnByTheGap() {
        var slot = new Slot(DayOfWeek.SUNDAY, HALF_PAST_TWO);
        var berlin = ZoneId.of("Europe/Berlin");
        var skipped = slot.next(Instant.parse("2026-03-28T12:00:00Z"), berlin);
        assertThat(skipped.atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(3, 30));
        assertThat(slot.next(skipped, berlin).atZone(berlin).toLocalTime()).isEqualTo(HALF_PAST_TWO);
    }

    @Test
    void ofATimeThatTheClocksRepeatOnlyTheEarlierIsMeant() {
        var slot = new Slot(DayOfWeek.SUNDAY, HALF_PAST_TWO);
        var berlin = ZoneId.of("Europe/Berlin");
        var first = slot.next(Instant.parse("2026-10-24T12:00:00Z"), berlin);
        assertThat(first).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(slot.next(first, berlin)).isEqualTo("2026-11-01T01:30:00Z");
    }

    /// For each change of any zone's clocks, the slots at, before and after the hour that is skipped or repeated.
    @Test
    void roundEveryChangeOfEveryClockItComesOnceAWeekAtItsTime() {
        var wrong = new ArrayList<String>();
        for (var id : ZoneId.getAvailableZoneIds()) {
            var zone = ZoneId.of(id);
            changes(zone).forEach(change -> slots(change).forEach(slot -> check(slot, zone, change, wrong)));
        }
        assertThat(wrong).isEmpty();
    }

    private static List<ZoneOffsetTransition> changes(ZoneId zone) {
        var all = new ArrayList<ZoneOffsetTransition>();
        var next = zone.getRules().nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            all.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return all;
    }

    private static List<Slot> slots(ZoneOffsetTransition change) {
        var before = change.getDateTimeBefore();
        var after = change.getDateTimeAfter();
        var within = before.isBefore(after) ? before : after;
        return List.of(
                new Slot(within.getDayOfWeek(), within.toLocalTime()),
                new Slot(within.getDayOfWeek(), within.toLocalTime().plusMinutes(30)),
                new Slot(before.getDayOfWeek(), before.toLocalTime()),
                new Slot(after.getDayOfWeek(), after.toLocalTime().plusHours(6)));
    }

    private static void check(Slot slot, ZoneId zone, ZoneOffsetTransition change, List<String> wrong) {
        var at = change.getInstant().minus(Duration.ofDays(8));
        for (int week = 0; week < 3; week++) {
            var next = slot.next(at, zone);
            var local = next.atZone(zone);
            boolean soon = Duration.between(at, next).compareTo(Duration.ofDays(9)) < 0 && next.isAfter(at);
            boolean onTime = local.toLocalTime().equals(slot.at()) && local.getDayOfWeek() == slot.day();
            if (!soon || !(onTime || movedOn(slot, local)) || later(local)) {
                wrong.add("%s %s after %s: %s".formatted(zone, slot, at, local));
            }
            at = next;
        }
    }

    private static boolean movedOn(Slot slot, ZonedDateTime local) {
        var gap =
                local.getZone().getRules().previousTransition(local.toInstant().plusNanos(1));
        if (gap == null) {
            return false;
        }
        var meant = local.toLocalDateTime().minus(gap.getDuration());
        return meant.toLocalTime().equals(slot.at())
                && gap.equals(local.getZone().getRules().getTransition(meant));
    }

    private static boolean later(ZonedDateTime local) {
        return !local.withEarlierOffsetAtOverlap().equals(local);
    }
}
