package kith.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kith.people.Circle;
import kith.people.PersonId;
import kith.people.Relation;
import org.jspecify.annotations.Nullable;

/// Who somebody is to the member. `weight` is how much they matter beyond their circle, 1 for most;
/// `tags` are kept in lower case, the one that says most first.
public record Profile(
        PersonId id,
        String name,
        Relation relation,
        @Nullable String company,
        Circle circle,
        double weight,
        List<String> tags,
        @Nullable LocalDate connectedOn) {
    private static final String AT = " at ";

    public Profile {
        if (!(weight > 0)) {
            throw new IllegalArgumentException("A weight is above 0.");
        }
        tags = tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
    }

    /// The organisation that a role names: "Head of operations at Norrvik Foods" works at Norrvik Foods.
    public static @Nullable String companyIn(@Nullable String role) {
        var spaced = " " + role;
        int at = spaced.lastIndexOf(AT);
        return role == null || at < 0
                ? null
                : spaced.substring(at + AT.length()).strip();
    }

    /// The part of the member's world that they stand in: their first tag, or else what they are to the member.
    @Nullable
    String group() {
        if (!tags.isEmpty()) {
            return tags.getFirst();
        }
        return relation == Relation.OTHER ? null : relation.name();
    }

    boolean worksWith(Profile other) {
        return company != null && company.equalsIgnoreCase(other.company);
    }
}
