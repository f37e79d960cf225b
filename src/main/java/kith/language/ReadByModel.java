package kith.language;

import java.util.Optional;

/// A language model that may read what the rules are unsure of.
public interface ReadByModel {
    /// The meaning as the model sees it, validated; empty when it fails, is too slow (8 seconds) or answers nonsense.
    /// May block that long: call it outside any transaction.
    Optional<Meaning> read(Message message);
}
