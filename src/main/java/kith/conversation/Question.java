package kith.conversation;

import java.time.Instant;
import kith.people.EntryId;

/// Something that Kith asked back about `text`, as the member typed it. `about` is what the answer decides on: a
/// mention, a person's id, or two people's ids.
public record Question(EntryId id, Kind kind, String text, String about, Instant at) {
    public enum Kind {
        WHICH_PERSON,
        WHAT_TO_DO,
        /// Not asked of the member: a log of which the rules made nothing, for a language model to read.
        UNREAD,
        FORGET_PERSON,
        FORGET_ENTRY,
        FORGET_EVERYTHING,
        MERGE,
        STOP_TEAM,
        RETENTION
    }
}
