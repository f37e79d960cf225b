package kith.people;

import java.time.ZoneId;

/// What the owner of a book chose, and what their platform tells; `askModel` when a language model may read what the
/// rules can't tell, `keepDrafts`
/// when drafts may be kept to compare later ones with.
public record Settings(
        ZoneId zone, Speech speech, boolean askModel, boolean keepDrafts, Retention retention, Nudging nudging) {
    /// What holds before anything is chosen.
    public static Settings in(ZoneId zone) {
        return new Settings(zone, Speech.ENGLISH, false, false, Retention.ALL, Nudging.NONE);
    }

    public Settings movedTo(ZoneId other) {
        return new Settings(other, speech, askModel, keepDrafts, retention, nudging);
    }

    public Settings spokenTo(Speech other) {
        return new Settings(zone, other, askModel, keepDrafts, retention, nudging);
    }

    public Settings askingModel(boolean wanted) {
        return new Settings(zone, speech, wanted, keepDrafts, retention, nudging);
    }

    public Settings keepingDrafts(boolean wanted) {
        return new Settings(zone, speech, askModel, wanted, retention, nudging);
    }

    public Settings nudged(Nudging wanted) {
        return new Settings(zone, speech, askModel, keepDrafts, retention, wanted);
    }

    public Settings retaining(Retention wanted) {
        return new Settings(zone, speech, askModel, keepDrafts, wanted, nudging);
    }
}
