package kith.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One person as ranking needs them: figures of the log instead of the log. `lately` are the last talks, newest first;
/// facts newest first, open promises of both sides as they fall due; `shownOn` when they were last suggested,
/// `askedValueOn` when last asked what they value.
public record Acquaintance(
        Person person,
        Rhythm rhythm,
        Balance balance,
        List<Talked> lately,
        List<Fact> facts,
        List<Promise> open,
        @Nullable LocalDate shownOn,
        @Nullable LocalDate askedValueOn) {

    /// A talk without its words.
    public record Talked(LocalDate on, TalkKind kind) {}

    public Acquaintance {
        lately = List.copyOf(lately);
        facts = List.copyOf(facts);
        open = List.copyOf(open);
    }
}
