package kith.conversation;

import java.time.LocalDate;
import kith.people.Book;
import kith.people.ContactFile;
import kith.people.ContactFile.Addresses;
import kith.people.ContactFile.Copy;
import kith.people.ContactFile.Refused;

/// Shows what a file holds before anything of it is kept.
final class LookThrough {
    private LookThrough() {}

    static Reply preview(Errand errand, ContactFile content, Sorted sorted, LocalDate today) {
        return switch (content) {
            case Addresses list -> WordsOfPreview.list(errand, list, sorted);
            case Copy copy -> WordsOfPreview.copy(errand, copy, sorted, today);
            case Refused(var why) -> WordsOfRefusal.refused(errand.name(), why);
        };
    }

    /// By what the member said of the doubtful so far.
    static Sorted sort(Book book, ContactFile content, Errand errand, LocalDate today) {
        return switch (content) {
            case Addresses list -> SortContacts.sort(book, list.contacts(), errand.choices(), today);
            case Copy copy -> SortCopy.sort(book, copy);
            case Refused _ -> Sorted.NOTHING;
        };
    }
}
