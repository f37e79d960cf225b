package kith.people;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// In which language somebody is spoken to: `told` by their platform, unless they `chose` another.
public record Speech(Locale told, @Nullable Locale chosen) {
    /// Before anybody told.
    public static final Speech ENGLISH = new Speech(Locale.ENGLISH, null);

    public Locale locale() {
        return Objects.requireNonNullElse(chosen, told);
    }
}
