package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.people.Book;
import kith.people.Person;
import kith.people.PersonId;
import kith.ranking.Lane;

/// Somebody of a plan, and why they are on it. Whoever was merged into another since has that one's id behind their
/// own: the first that the book knows counts, so that a merge can be taken back.
public record Planned(List<PersonId> ids, Lane lane) {
    public Planned {
        ids = List.copyOf(ids);
    }

    Optional<Person> in(Book book) {
        return ids.stream().flatMap(each -> book.person(each).stream()).findFirst();
    }

    boolean is(PersonId person) {
        return ids.contains(person);
    }

    Planned merged(PersonId gone, PersonId kept) {
        if (!is(gone) || is(kept)) {
            return this;
        }
        var both = new ArrayList<>(ids);
        both.add(kept);
        return new Planned(both, lane);
    }
}
