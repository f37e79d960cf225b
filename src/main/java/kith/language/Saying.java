package kith.language;

import java.util.List;

/// A clause taken apart: who does it, and from where on what they do. `verb` is its main verb, or `to` when it has
/// none.
record Saying(
        Clause clause, Subject subject, List<Who> subjects, int predicate, int verb, Tense tense, boolean negated) {

    enum Subject {
        ME,
        THEM,
        /// Somebody or something of theirs: her daughter, Tom's company.
        KIN,
        THING,
        NONE
    }

    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        /// Could, might, should, would: nothing that is so.
        MODAL,
        NONE
    }

    int from() {
        return clause.from();
    }

    int to() {
        return clause.to();
    }

    boolean verbless() {
        return verb >= clause.to();
    }
}
