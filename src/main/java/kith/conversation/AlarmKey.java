package kith.conversation;

import java.util.regex.Pattern;
import kith.people.BookId;

/// An alarm's book and what it is about, as one line of text. No chat platform has blanks in its ids.
public record AlarmKey(BookId book, String about) {
    private static final Pattern BLANK = Pattern.compile(" ");

    public static AlarmKey read(String text) {
        var parts = BLANK.split(text, 3);
        return new AlarmKey(new BookId(parts[0], parts[1]), parts[2]);
    }

    @Override
    public String toString() {
        return book.workspace() + " " + book.owner() + " " + about;
    }
}
