package kith.store;

import java.util.Optional;
import kith.conversation.FrontPage;
import kith.people.BookId;

/// What PostgreSQL keeps of a front page.
record StoredFrontPage(BookId book, FrontPageTable table) implements FrontPage {
    @Override
    public void open() {
        table.open(book);
    }

    @Override
    public boolean isOpened() {
        return table.opened(book).orElse(false);
    }

    @Override
    public void show(String picture) {
        table.show(book, picture);
    }

    @Override
    public Optional<String> picture() {
        return table.picture(book);
    }
}
