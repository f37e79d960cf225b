package kith.conversation;

import kith.people.BookId;

/// Somebody who talks with Kith.
public record Member(String workspace, String user) {
    /// Their private book.
    public BookId book() {
        return new BookId(workspace, user);
    }
}
