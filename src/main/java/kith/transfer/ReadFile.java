package kith.transfer;

import java.util.List;
import java.util.Locale;
import kith.people.Contact;
import kith.people.ContactFile;
import kith.people.ContactFile.Why;
import org.jspecify.annotations.Nullable;

/// Reads a file of contacts, told by what is in it and not by its name.
public final class ReadFile {
    private static final int MOST_PEOPLE = 100_000;

    private final ReadTable tables = new ReadTable();

    /// `bytes` may be anything; nothing of them is carried out or fetched.
    public ContactFile read(byte[] bytes) {
        if (bytes.length == 0) {
            return new ContactFile.Refused(Why.EMPTY);
        }
        if (Unzip.isZip(bytes)) {
            return switch (Unzip.open(bytes)) {
                case Unzip.Opened.Part(byte[] part) -> bounded(readText(part));
                case Unzip.Opened.Not(Why why) -> new ContactFile.Refused(why);
            };
        }
        return bounded(readText(bytes));
    }

    private ContactFile readText(byte[] bytes) {
        var text = DecodeText.decode(bytes);
        return text == null ? new ContactFile.Refused(Why.BINARY) : read(text);
    }

    private ContactFile read(String text) {
        var begun = beginning(text);
        if (begun == null) {
            return new ContactFile.Refused(Why.EMPTY);
        }
        if (begun.startsWith("{")) {
            return ReadBook.read(text);
        }
        return begun.startsWith("begin:vcard") ? ReadCards.read(text) : tables.read(text);
    }

    private static @Nullable String beginning(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.substring(i, Math.min(text.length(), i + 11)).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private static ContactFile bounded(ContactFile file) {
        int people = switch (file) {
            case ContactFile.Addresses(var _, List<Contact> contacts, var _) -> contacts.size();
            case ContactFile.Copy(var _, var copied, var _) -> copied.size();
            case ContactFile.Refused _ -> 0;
        };
        return people > MOST_PEOPLE ? new ContactFile.Refused(Why.TOO_MUCH) : file;
    }
}
