package kith.language;

import java.util.Optional;
import kith.people.TalkKind;

/// The way in which a clause tells that two people were in contact, if it does.
enum Contact {
    MEETING,
    CALL,
    MESSAGE,
    EMAIL,
    OTHER,
    NONE;

    Optional<TalkKind> talk() {
        return this == NONE ? Optional.empty() : Optional.of(TalkKind.valueOf(name()));
    }
}
