package kith.conversation;

import java.util.Optional;
import kith.people.PersonId;

/// The last plan of one book, and the last hour that walked through one.
public interface Plans {
    Optional<Plan> plan();

    void keep(Plan plan);

    Optional<Hour> hour();

    /// Only where a plan is kept.
    void keep(Hour hour);

    /// Nothing is left of somebody.
    default void forget(PersonId person) {
        plan().ifPresent(each -> keep(each.without(person)));
        hour().ifPresent(each -> keep(each.without(person)));
    }

    /// `gone` is a part of `kept` now.
    default void merge(PersonId gone, PersonId kept) {
        plan().ifPresent(each -> keep(each.merged(gone, kept)));
        hour().ifPresent(each -> keep(each.merged(gone, kept)));
    }
}
