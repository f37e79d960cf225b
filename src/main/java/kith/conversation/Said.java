package kith.conversation;

import java.util.List;
import java.util.Map;

/// What a member did.
public sealed interface Said {
    /// Typed words.
    record Typed(String text) implements Said {}

    /// Sent files into the direct message, with words beside them.
    record Shared(String text, List<SentFile> files) implements Said {
        public Shared {
            files = List.copyOf(files);
        }
    }

    /// Pressed a button that an earlier reply offered.
    record Pressed(String verb, String value) implements Said {}

    /// Sent a form that Kith opened; `carry` is what the form was opened about.
    record Filled(String form, String carry, Map<String, String> values) implements Said {
        public Filled {
            values = Map.copyOf(values);
        }
    }
}
