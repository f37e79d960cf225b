package kith.conversation;

import java.util.HashSet;
import java.util.Set;
import kith.people.Book;
import kith.people.PersonId;

/// Everybody of a book as contacts are told by, kept from one piece of an import to the next as long as nobody else has
/// changed the book: no step was taken or taken back, and nobody came or went.
final class ReadAddresses {
    private KnownContacts known = new KnownContacts();
    private Set<PersonId> listed = new HashSet<>();
    private long mark = -1;
    private int size = -1;

    /// Reads what is not known yet.
    void in(Book book) {
        var nowMark = book.stepMark();
        var nowSize = book.size();
        if (mark != nowMark || size != nowSize) {
            known = KnownContacts.in(book.contacts());
            listed = new HashSet<>(book.contacts().listed());
            mark = nowMark;
            size = nowSize;
        }
    }

    KnownContacts known() {
        return known;
    }

    boolean isListed(PersonId id) {
        return listed.contains(id);
    }

    /// So many came by what was told with this.
    void came(Set<PersonId> fresh) {
        listed.addAll(fresh);
        size += fresh.size();
    }
}
