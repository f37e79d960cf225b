package kith.wording;

import java.util.Locale;

/// How Kith puts its sentences for one reader.
public interface Wording {
    /// By which numbers, days and hours are written.
    Locale locale();

    /// What is said where English says `pattern`.
    Template put(String pattern);
}
