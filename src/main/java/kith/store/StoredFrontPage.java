package kith.store;

import java.util.Optional;
import kith.conversation.FrontPage;

/// What PostgreSQL keeps of a front page; whether it was ever opened came with the book.
final class StoredFrontPage implements FrontPage {
    private final OpenBook book;
    private boolean opened;

    StoredFrontPage(OpenBook book, boolean opened) {
        this.book = book;
        this.opened = opened;
    }

    @Override
    public void open() {
        table().open(book.id());
        opened = true;
    }

    @Override
    public boolean isOpened() {
        return opened;
    }

    @Override
    public void show(String picture) {
        table().show(book.id(), picture);
    }

    @Override
    public Optional<String> picture() {
        return table().picture(book.id());
    }

    private FrontPageTable table() {
        return book.tables().frontPages();
    }
}
