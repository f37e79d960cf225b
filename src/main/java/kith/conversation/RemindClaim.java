package kith.conversation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/// Reminds a member once, in private, of whom they took upon themselves in a channel.
final class RemindClaim {
    private static final int DAYS_LATER = 2;
    private static final LocalTime AT = LocalTime.of(10, 0);

    /// From ten until seven in the evening; later than that is not at all.
    private static final Duration THAT_DAY = Duration.ofHours(9);

    static void set(Scene scene, Named named) {
        when(scene.now(), named.toldOn())
                .ifPresent(at -> scene.turn().set(new Alarm(Alarm.Kind.CLAIM, named.key(), at)));
    }

    static void unset(Scene scene, Named named) {
        scene.turn().unset(Alarm.Kind.CLAIM, named.key());
    }

    /// At ten by the member's own clock, two days after, on a working day before the week is over; empty where no such
    /// day is left.
    static Optional<Instant> when(ZonedDateTime taken, LocalDate toldOn) {
        var over = toldOn.plusDays(Named.DAYS);
        var day = taken.toLocalDate().plusDays(DAYS_LATER);
        while (isWeekend(day)) {
            day = day.plusDays(1);
        }
        while (!day.isBefore(over) || isWeekend(day)) {
            day = day.minusDays(1);
        }
        return day.isAfter(taken.toLocalDate())
                ? Optional.of(day.atTime(AT).atZone(taken.getZone()).toInstant())
                : Optional.empty();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /// Nothing is said of what was done or given back meanwhile, nor where the book is shut.
    void ring(Turn turn, Alarm alarm, Instant now) {
        var until = alarm.at().plus(THAT_DAY);
        var isOpen = turn.channel().team().filter(Team::isOpen).isPresent();
        if (isOpen && now.isBefore(until)) {
            TakePerson.read(turn, alarm.about()).ifPresent(named -> remind(turn, named, until));
        }
    }

    private static void remind(Turn turn, Named named, Instant until) {
        var book = turn.book();
        var by = named.takenBy();
        var isDone = Optional.ofNullable(named.step()).flatMap(book::step).isPresent();
        if (by != null && !isDone) {
            var to = Address.direct(new Member(book.id().workspace(), by));
            book.person(named.person())
                    .map(person -> WordsOfClaim.remind(person, named, book.id().owner()))
                    .ifPresent(reply -> turn.post(Letter.nudge(to, reply, until)));
        }
    }
}
