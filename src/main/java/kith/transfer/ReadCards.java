package kith.transfer;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.people.Contact;
import kith.people.ContactFile;
import kith.people.ContactFile.Source;
import kith.people.ContactFile.Why;

/// Reads vCards of all versions, one after the other; a broken one costs no other.
final class ReadCards {
    private static final Pattern CARD = Pattern.compile("(?im)^begin:vcard[ \\t]*$");

    private ReadCards() {}

    static ContactFile read(String text) {
        var contacts = new ArrayList<Contact>();
        var unreadable = new ArrayList<Integer>();
        for (var part : parts(text)) {
            var contact = read(part);
            contact.ifPresentOrElse(contacts::add, () -> unreadable.add(part.line()));
        }
        return contacts.isEmpty() && unreadable.isEmpty()
                ? new ContactFile.Refused(Why.EMPTY)
                : new ContactFile.Addresses(Source.VCARD, contacts, unreadable);
    }

    private record Part(int line, String text) {}

    private static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var begin = CARD.matcher(text);
        int from = -1;
        int line = 1;
        int counted = 0;
        while (begin.find()) {
            if (from >= 0) {
                parts.add(new Part(line, text.substring(from, begin.start())));
            }
            line += Rows.breaks(text, counted, begin.start());
            counted = begin.start();
            from = begin.start();
        }
        if (from >= 0) {
            parts.add(new Part(line, text.substring(from)));
        }
        return parts;
    }

    private static Optional<Contact> read(Part part) {
        try (var reader = new VCardReader(new StringReader(part.text()))) {
            VCard card = reader.readNext();
            return Optional.ofNullable(card).flatMap(each -> ReadCard.read(each, part.line()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (RuntimeException _) {
            // The library's own slips on odd input are this card's loss alone.
            return Optional.empty();
        }
    }
}
