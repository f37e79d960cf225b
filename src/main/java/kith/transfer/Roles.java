package kith.transfer;

import org.jspecify.annotations.Nullable;

/// What somebody does and where, in the one line in which Kith keeps it: `CTO at Acme`.
final class Roles {
    private static final String AT = " at ";

    /// A whole life doesn't fit into a note.
    private static final int LONGEST = 2_000;

    private Roles() {}

    static @Nullable String of(String title, String company) {
        if (company.isEmpty()) {
            return title.isEmpty() ? null : shortened(title);
        }
        return shortened(title.isEmpty() ? "at " + company : title + AT + company);
    }

    static @Nullable String company(@Nullable String role) {
        var spaced = " " + role;
        int at = spaced.lastIndexOf(AT);
        return role == null || at < 0 ? null : spaced.substring(at + AT.length());
    }

    static @Nullable String title(@Nullable String role) {
        var spaced = " " + role;
        int at = spaced.lastIndexOf(AT);
        var title = role == null ? "" : at < 0 ? role : spaced.substring(0, at).strip();
        return title.isEmpty() ? null : title;
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
