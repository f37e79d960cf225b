package kith.people;

import java.time.Instant;
import java.util.List;

/// What a file of contacts turned out to be.
public sealed interface ContactFile {
    /// An address list; the `unreadable` are lines of which nobody could be made, counted from 1.
    record Addresses(Source source, List<Contact> contacts, List<Integer> unreadable) implements ContactFile {
        public Addresses {
            contacts = List.copyOf(contacts);
            unreadable = List.copyOf(unreadable);
        }
    }

    /// A book as Kith itself wrote it; `entries` are about those people alone.
    record Copy(Instant exportedAt, List<Copied> people, List<Entry> entries) implements ContactFile {
        public Copy {
            people = List.copyOf(people);
            entries = List.copyOf(entries);
        }
    }

    /// Somebody of a copied book; `listed` where nothing had happened with them yet.
    record Copied(Person person, Details details, boolean listed) {}

    record Refused(Why why) implements ContactFile {}

    enum Source {
        LINKEDIN,
        GOOGLE,
        VCARD,
        TABLE
    }

    enum Why {
        EMPTY,
        /// Neither text nor a zip of it.
        BINARY,
        /// A workbook of a spreadsheet program.
        WORKBOOK,
        /// A zip behind a password.
        LOCKED,
        /// A zip that is broken, or without anything of use.
        ZIP,
        /// More than may be unpacked or read at once.
        TOO_MUCH,
        /// Text in which no names stand.
        NO_NAMES,
        /// Kith's own, but by a later version, or damaged.
        NOT_THIS_BOOK
    }
}
