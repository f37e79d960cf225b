package kith.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions asked at once. `carry` comes back with the answers.
public record Form(String name, String title, String submit, String carry, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    public sealed interface Field {
        String id();
    }

    /// Words; `tall` for several lines.
    public record Written(String id, String label, String value, boolean optional, boolean tall) implements Field {}

    /// One of several; `value` is the chosen option's.
    public record Picked(String id, String label, List<Option> options, String value) implements Field {}

    /// A day as `YYYY-MM-DD`; null when none is chosen.
    public record Day(String id, String label, @Nullable String value, boolean optional) implements Field {}

    public record Option(String label, String value) {}
}
