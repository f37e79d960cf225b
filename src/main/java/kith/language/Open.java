package kith.language;

import java.time.LocalDate;
import java.util.List;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// A clause that the rules could not explain, with what it would say if it told a talk, a promise or a fact.
///
/// `wording` is the clause without its names; a talk would be `with` them and `on` that day, null where none can have
/// been; a promise or a favour would be theirs or to them: `partners`, `what`, `due`; a fact would be `about` them, of
/// a `kind` that its words told or that is only the commonest. `read` is what the rules have already made of it.
record Open(
        List<String> wording,
        List<Who> with,
        @Nullable LocalDate on,
        List<Who> partners,
        String what,
        @Nullable LocalDate due,
        List<Who> about,
        String fact,
        FactKind kind,
        boolean kindTold,
        Read read) {
    /// The facts and the favours that the rules took the clause for.
    record Read(List<Meaning.Learned> facts, List<Meaning.Favour> gave) {
        Read {
            facts = List.copyOf(facts);
            gave = List.copyOf(gave);
        }
    }

    Open {
        wording = List.copyOf(wording);
        with = List.copyOf(with);
        partners = List.copyOf(partners);
        about = List.copyOf(about);
    }

    /// Whether the rules took the clause for a fact.
    boolean told() {
        return !read.facts().isEmpty();
    }

    /// Whether the rules took the clause for something given.
    boolean given() {
        return !read.gave().isEmpty();
    }
}
