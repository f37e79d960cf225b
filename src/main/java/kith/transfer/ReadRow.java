package kith.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kith.people.Contact;
import kith.people.Details;
import kith.people.FactKind;
import kith.transfer.Columns.Field;
import org.jspecify.annotations.Nullable;

/// Makes somebody of a row.
final class ReadRow {
    private static final int LONGEST_NAME = 200;

    /// Google's own groups.
    private static final String SYSTEM = "* ";

    private final Columns columns;

    ReadRow(Columns columns) {
        this.columns = columns;
    }

    /// Null where no name stands.
    @Nullable
    Contact read(Rows.Row row) {
        var cells = row.cells();
        var name = name(cells);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return null;
        }
        return new Contact(
                row.line(),
                name,
                columns.of(Field.NICKNAME, cells).stream()
                        .flatMap(each -> Stream.of(each.split("; ")))
                        .filter(each -> !each.equalsIgnoreCase(name))
                        .toList(),
                role(cells),
                new Details(all(Field.EMAIL, cells), all(Field.PHONE, cells), all(Field.URL, cells)),
                ReadDate.day(columns.first(Field.CONNECTED, cells)),
                labels(cells),
                told(cells));
    }

    private String name(List<String> cells) {
        var parts = Stream.of(Field.GIVEN, Field.MIDDLE, Field.FAMILY)
                .map(each -> columns.first(each, cells))
                .filter(each -> !each.isEmpty())
                .toList();
        var name = parts.isEmpty() ? columns.first(Field.NAME, cells) : String.join(" ", parts);
        return name.replaceAll("\\s+", " ");
    }

    private @Nullable String role(List<String> cells) {
        var role = columns.first(Field.ROLE, cells);
        return role.isEmpty() ? Roles.of(columns.first(Field.TITLE, cells), columns.first(Field.COMPANY, cells)) : role;
    }

    private List<String> all(Field field, List<String> cells) {
        return columns.of(field, cells).stream()
                .flatMap(each -> Stream.of(each.split(PeopleTable.BETWEEN_VALUES)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private List<String> labels(List<String> cells) {
        return all(Field.LABELS, cells).stream()
                .flatMap(each -> Stream.of(each.split("[;,]")))
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith(SYSTEM.strip()))
                .map(each -> each.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private List<Contact.Told> told(List<String> cells) {
        var told = new ArrayList<Contact.Told>();
        var birthday = Birthdays.fact(columns.first(Field.BIRTHDAY, cells));
        if (birthday != null) {
            told.add(new Contact.Told(FactKind.DATE, birthday));
        }
        columns.of(Field.NOTES, cells)
                .forEach(each -> told.add(new Contact.Told(FactKind.OTHER, Roles.shortened(each))));
        return told;
    }
}
