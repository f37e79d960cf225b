package kith.transfer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kith.people.Details;
import kith.people.Fact;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relationship;
import kith.people.Side;

/// `people.csv`: one line for everybody, for a spreadsheet.
final class PeopleTable {
    private static final List<String> HEAD = List.of(
            "Name",
            "Also called",
            "Relation",
            "Role",
            "Circle",
            "Tags",
            "E-mail",
            "Phone",
            "URL",
            "Connected on",
            "Talks",
            "Last talk",
            "Known",
            "Owed to them",
            "Owed by them");

    /// As Google writes several values of one kind.
    static final String BETWEEN_VALUES = " ::: ";

    private PeopleTable() {}

    static String write(List<Relationship> all, Map<PersonId, Details> details) {
        var table = new Csv().row(HEAD);
        all.forEach(
                each -> table.row(row(each, details.getOrDefault(each.person().id(), Details.NONE))));
        return table.toString();
    }

    private static List<String> row(Relationship it, Details details) {
        var person = it.person();
        var last = it.talks().stream().map(each -> each.on()).max(Comparator.naturalOrder());
        return List.of(
                person.name(),
                String.join("; ", person.aliases()),
                person.relation().name().toLowerCase(Locale.ROOT),
                person.role() == null ? "" : person.role(),
                person.circle().name().toLowerCase(Locale.ROOT),
                String.join("; ", person.tags()),
                String.join(BETWEEN_VALUES, details.emails()),
                String.join(BETWEEN_VALUES, details.phones()),
                String.join(BETWEEN_VALUES, details.urls()),
                person.connectedOn() == null ? "" : person.connectedOn().toString(),
                String.valueOf(it.talks().size()),
                last.map(Object::toString).orElse(""),
                it.facts().stream().map(Fact::text).collect(Collectors.joining("; ")),
                open(it, Side.ME),
                open(it, Side.THEM));
    }

    private static String open(Relationship it, Side by) {
        return it.promises().stream()
                .filter(each -> each.state() == Promise.State.OPEN && each.by() == by)
                .map(Promise::what)
                .collect(Collectors.joining("; "));
    }
}
