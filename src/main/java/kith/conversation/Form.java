package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions asked at once. `carry` comes back with the answers; without `submit`, there is nothing to send, and
/// `close` is all that can be pressed.
public record Form(String name, String title, String submit, String close, String carry, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    public Form(String name, String title, String submit, String carry, List<Field> fields) {
        this(name, title, submit, submit.isEmpty() ? say("Close") : say("Cancel"), carry, fields);
    }

    /// An answer in the place of the form that it answers.
    public static Form showing(String title, String carry, Reply answer) {
        return new Form("told", title, "", carry, List.of(new Told(answer)));
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

    /// Somebody of the book, found by the beginning of their name; `chosen` to begin with.
    public record Found(String id, String label, @Nullable Option chosen, boolean optional) implements Field {}

    /// Files, such as one sends in a message.
    public record Files(String id, String label) implements Field {}

    /// Words among the questions.
    public record Told(Reply reply) implements Field {
        @Override
        public String id() {
            return "";
        }
    }

    public record Option(String label, String value) {}
}
