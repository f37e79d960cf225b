package kith.transfer;

import java.util.ArrayList;
import kith.people.Contact;
import kith.people.ContactFile;
import kith.people.ContactFile.Why;
import org.jspecify.annotations.Nullable;

/// Reads people out of a table (RFC 4180 and what is near it), whatever stands before its head.
final class ReadTable {
    private static final char[] DELIMITERS = {',', ';', '\t'};

    /// LinkedIn writes a few lines of notes before the head.
    private static final int ROWS_BEFORE_HEAD = 20;

    /// Enough for those rows, so that a large file isn't gone through for each delimiter.
    private static final int HEAD_WITHIN = 1 << 16;

    private record Head(Columns columns, char delimiter) {}

    private final KnownHeads known = new KnownHeads();

    ContactFile read(String text) {
        var head = head(text);
        if (head == null) {
            return new ContactFile.Refused(Why.NO_NAMES);
        }
        var rows = new Rows(text, head.delimiter());
        var reader = new ReadRow(head.columns());
        var contacts = new ArrayList<Contact>();
        var unreadable = new ArrayList<Integer>();
        boolean begun = false;
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (!begun) {
                begun = Columns.of(row.cells(), known).equals(head.columns());
            } else if (row.cells().isEmpty() || row.cells().stream().anyMatch(each -> !each.isBlank())) {
                var contact = reader.read(row);
                if (contact == null) {
                    unreadable.add(row.line());
                } else {
                    contacts.add(contact);
                }
            }
        }
        return contacts.isEmpty() && unreadable.isEmpty()
                ? new ContactFile.Refused(Why.EMPTY)
                : new ContactFile.Addresses(head.columns().source(), contacts, unreadable);
    }

    /// The head that tells the most, by whichever delimiter.
    private @Nullable Head head(String text) {
        var beginning = text.substring(0, Math.min(text.length(), HEAD_WITHIN));
        Head best = null;
        for (char delimiter : DELIMITERS) {
            var rows = new Rows(beginning, delimiter);
            for (int i = 0; i < ROWS_BEFORE_HEAD; i++) {
                var row = rows.next();
                if (row == null) {
                    break;
                }
                var columns = Columns.of(row.cells(), known);
                if (columns.tellPeople()
                        && (best == null || columns.size() > best.columns().size())) {
                    best = new Head(columns, delimiter);
                }
            }
        }
        return best;
    }
}
