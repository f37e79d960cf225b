package kith.language;

import java.time.LocalDate;
import java.util.List;
import kith.people.FactKind;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What a message means. `people` holds nobody of `unsure`; what is said of those names a [Who.Unsure].
/// `topic` is what a `RECALL` looks for or the place of a `VISIT`; `when` the first day that a `SNOOZE`, `VISIT` or
/// `SCHEDULE` is about.
public record Meaning(
        Intent intent,
        List<Who> people,
        List<Doubt> unsure,
        List<Talked> talks,
        List<Promised> promises,
        List<Learned> facts,
        List<Favour> gave,
        List<Favour> asked,
        @Nullable String topic,
        @Nullable LocalDate when) {

    /// A mention that fits several known people.
    public record Doubt(String mention, List<String> candidates) {}

    public record Talked(List<Who> with, TalkKind kind, LocalDate on) {}

    public record Promised(
            Side by, Who person, String what, @Nullable LocalDate due) {}

    /// `text` is cut from the message.
    public record Learned(Who about, String text, FactKind kind) {}

    public record Favour(Who person, String what) {}
}
