package kith.language;

import java.util.List;
import java.util.Optional;

/// A language model that may propose a better draft.
public interface RewriteByModel {
    /// A better `draft` by `advice`, which says what to change. Names leave as placeholders, those of `known` too.
    ///
    /// Empty when the model fails, takes longer than 8 seconds or answers nonsense; what comes back is not judged.
    /// May block that long: call it outside any transaction.
    Optional<String> rewrite(String draft, String advice, List<Known> known);
}
