package kith.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody of an address list, on its `line`, which is counted from 1; `told` is what it says of them besides.
public record Contact(
        int line,
        String name,
        List<String> aliases,
        @Nullable String role,
        Details details,
        @Nullable LocalDate connectedOn,
        List<String> tags,
        List<Told> told) {

    /// A fact to be.
    public record Told(FactKind kind, String text) {}

    public Contact {
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
        told = List.copyOf(told);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A contact needs a name.");
        }
    }
}
