package kith.coaching;

import java.util.List;
import java.util.Optional;

/// What Kith says of a draft, findings gravest first. `rewrite` equals the draft when the verdict is `SEND`.
///
/// `ledger` is there when the draft asks and an earlier ask is still without a give. `prepare` tells that a pitch or a
/// sizeable ask goes to somebody of whom the book knows nothing, so that finding out comes first.
public record Advice(
        Verdict verdict,
        List<Finding> findings,
        List<Strength> strengths,
        String rewrite,
        Optional<Ledger> ledger,
        boolean prepare) {

    /// A rule found present at `[start, end)`, in UTF-16 units of the draft; the whole draft when it is about all of
    /// it.
    public record Finding(String rule, boolean holds, int start, int end, String why, String instead) {}

    /// Something done well at `[start, end)`.
    public record Strength(String rule, int start, int end) {}
}
