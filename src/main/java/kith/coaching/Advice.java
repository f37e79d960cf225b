package kith.coaching;

import java.util.List;

/// What Kith says of a draft, findings gravest first. `rewrite` equals the draft when the verdict is `SEND`.
public record Advice(Verdict verdict, List<Finding> findings, List<Strength> strengths, String rewrite) {

    /// A rule found present at `[start, end)`, in UTF-16 units of the draft; the whole draft when it is about all of
    /// it.
    public record Finding(String rule, boolean holds, int start, int end, String why, String instead) {}

    /// Something done well at `[start, end)`.
    public record Strength(String rule, int start, int end) {}
}
