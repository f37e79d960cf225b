package kith.coaching;

import java.util.Optional;

/// Something that a draft does well.
interface Merit {
    /// The name by which it is known outside.
    String id();

    /// Where it stands; empty when it doesn't.
    Optional<Span> find(Letter letter);
}
