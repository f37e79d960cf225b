package kith.language;

import java.util.List;
import java.util.Optional;
import kith.people.TalkKind;

/// What a clause of a log may tell.
enum Sense {
    MEETING,
    CALL,
    MESSAGE,
    EMAIL,
    OTHER,
    MY_PROMISE,
    THEIR_PROMISE,
    FACT,
    GAVE,
    ASKED,
    NONE;

    static final List<Sense> TALKS = List.of(MEETING, CALL, MESSAGE, EMAIL, OTHER);

    /// The kind of talk that it tells, if it tells one.
    Optional<TalkKind> talk() {
        return TALKS.contains(this) ? Optional.of(TalkKind.valueOf(name())) : Optional.empty();
    }
}
