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

    static Reply preview(Turn turn, Errand errand, ContactFile content, LocalDate today) {
        var sorted = sort(turn.book(), content, errand, today);
        return switch (content) {
            case Addresses list -> WordsOfPreview.list(errand, list, sorted);
            case Copy copy -> WordsOfPreview.copy(errand, copy, sorted, today);
            case Refused(var why) -> WordsOfRefusal.refused(errand.name(), why);
        };
    }

    /// Whether there is nothing to be asked, since the book has all of it.
    static boolean isKnown(Turn turn, Errand errand, ContactFile content, LocalDate today) {
        var sorted = sort(turn.book(), content, errand, today);
        return sorted.doubts().isEmpty()
                && sorted.intake().people().isEmpty()
                && sorted.intake().entries().isEmpty();
    }

    private static Sorted sort(Book book, ContactFile content, Errand errand, LocalDate today) {
        return switch (content) {
            case Addresses list -> SortContacts.sort(book, list.contacts(), errand.choices(), today);
            case Copy copy -> SortCopy.sort(book, copy);
            case Refused _ -> Sorted.NOTHING;
        };
    }
}
