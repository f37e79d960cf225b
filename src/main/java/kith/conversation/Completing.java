package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kith.people.Contact;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.NameKeys;
import kith.people.Person;
import kith.people.PersonId;

/// What a contact tells of somebody, new or known.
final class Completing {
    private Completing() {}

    static Person newcomer(PersonId id, Contact contact) {
        return Person.called(id, contact.name())
                .with()
                .aliases(contact.aliases())
                .role(contact.role())
                .connectedOn(contact.connectedOn())
                .tags(contact.tags())
                .build();
    }

    /// What the owner wrote stays; of somebody who is only `listed`, the newer list knows better what they do.
    static Person completed(Person known, Contact contact, boolean listed) {
        var role = contact.role() != null && (listed || known.role() == null) ? contact.role() : known.role();
        return known.with()
                .aliases(aliases(known, contact))
                .role(role)
                .connectedOn(known.connectedOn() == null ? contact.connectedOn() : known.connectedOn())
                .build();
    }

    private static List<String> aliases(Person known, Contact contact) {
        var all = new ArrayList<>(known.aliases());
        Stream.concat(Stream.of(contact.name()), contact.aliases().stream())
                .filter(each -> Stream.concat(Stream.of(known.name()), List.copyOf(all).stream())
                        .noneMatch(other -> NameKeys.plain(other).equals(NameKeys.plain(each))))
                .forEach(all::add);
        return all;
    }

    /// As facts about them, but for those told already.
    static List<Fact> facts(PersonId about, Contact contact, Set<String> told, LocalDate today) {
        return contact.told().stream()
                .filter(each -> !told.contains(plain(each.text())))
                .map(each -> new Fact(EntryId.fresh(), about, each.text(), each.kind(), today))
                .toList();
    }

    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
