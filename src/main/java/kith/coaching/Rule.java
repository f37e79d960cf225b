package kith.coaching;

import java.util.Optional;

/// Something in a draft that would cost trust, judged present or absent for the whole of it.
interface Rule {
    /// The name by which it is known outside.
    String id();

    Scope scope();

    /// What it finds; empty when all is well.
    Optional<Advice.Finding> find(Letter letter);

    default Advice.Finding finding(boolean holds, Span span, String why, String instead) {
        return new Advice.Finding(id(), holds, span.start(), span.end(), why, instead);
    }
}
