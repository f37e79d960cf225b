package kith.language;

import java.time.LocalDate;

/// A date that stands at tokens `[from, to)`, as a past and as a future tense would read it.
/// `cue` is what stands before it and says how it is meant.
record Dated(int from, int to, LocalDate past, LocalDate future, Grain grain, Cue cue) {
    enum Grain {
        TIME,
        DAY,
        WEEK,
        MONTH,
        YEAR
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

    Dated cued(int start, Cue better) {
        return new Dated(start, to, past, future, grain, better);
    }

    boolean time() {
        return grain == Grain.TIME;
    }

    boolean recurring() {
        return cue == Cue.EVERY;
    }
}
