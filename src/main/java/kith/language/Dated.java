package kith.language;

import java.time.LocalDate;

/// A date that stands at tokens `[from, to)`: the days that it names, as a past tense (`behind`) and as a future tense
/// (`ahead`) would read them. `cue` is what stands before it and says how it is meant.
record Dated(int from, int to, Days behind, Days ahead, Grain grain, Cue cue) {
    /// Nobody thinks of a day farther off who leaves out its year.
    private static final int FAR = 120;

    enum Grain {
        TIME,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        /// From one date to another, or so many days.
        SPAN,
        /// So many days from now on, within which something is to be: `in the next two weeks`.
        WITHIN
    }

    enum Cue {
        NONE,
        ON,
        BY,
        UNTIL,
        AFTER,
        SINCE,
        EVERY
    }

    /// One day, whatever the tense.
    static Dated day(int from, int to, LocalDate day) {
        return day(from, to, day, day);
    }

    static Dated day(int from, int to, LocalDate past, LocalDate future) {
        return new Dated(from, to, Days.of(past), Days.of(future), Grain.DAY, Cue.NONE);
    }

    static Dated of(int from, int to, Days days, Grain grain) {
        return of(from, to, days, days, grain);
    }

    static Dated of(int from, int to, Days behind, Days ahead, Grain grain) {
        return new Dated(from, to, behind, ahead, grain, Cue.NONE);
    }

    Dated cued(int start, Cue better) {
        return new Dated(start, to, behind, ahead, grain, better);
    }

    /// The first day in a past tense.
    LocalDate past() {
        return behind.first();
    }

    /// The first day in a future tense; the last of those within which something is to be.
    LocalDate future() {
        return grain == Grain.WITHIN ? ahead.last() : ahead.first();
    }

    /// `30 May` in the middle of May, though it named a day of last year too.
    boolean nearerAhead(Today today) {
        return past().isBefore(today.day().minusDays(FAR))
                && future().isBefore(today.day().plusDays(FAR));
    }

    /// `6 May` in the middle of May, though it will name a day of next year too.
    boolean nearerBehind(Today today) {
        return past().isAfter(today.day().minusDays(FAR))
                && future().isAfter(today.day().plusDays(FAR));
    }

    boolean time() {
        return grain == Grain.TIME;
    }

    boolean recurring() {
        return cue == Cue.EVERY;
    }
}
