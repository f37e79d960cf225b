package kith.conversation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import kith.people.BookId;

/// Something to be done with a book at a later moment. Of one kind and `about` there is one at a time.
public record Alarm(Kind kind, String about, Instant at) {
    public enum Kind {
        /// The weekly nudge.
        WEEKLY,
        /// The question whether a weekly nudge is wanted.
        OFFER,
        /// What somebody of a channel took on for the week.
        CLAIM,
        /// What grew old goes, where its owner chose so.
        FADE,
        /// The end of the grace of whoever left.
        PURGE,
        /// An errand that may have broken off, or that nobody decided on.
        ERRAND
    }

    public Alarm {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    public static Alarm of(Kind kind, Instant at) {
        return new Alarm(kind, "", at);
    }

    /// An alarm and its book.
    public record Of(BookId book, Alarm alarm) {}
}
