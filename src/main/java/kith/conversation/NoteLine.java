package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Relationship;
import org.jspecify.annotations.Nullable;

/// Words that were told about `person`; their own record where `entry` is null.
record NoteLine(PersonId person, @Nullable EntryId entry, String text, LocalDate day) {
    static List<NoteLine> of(Relationship all) {
        var id = all.person().id();
        var lines = new ArrayList<NoteLine>();
        lines.add(new NoteLine(id, null, record(all.person()), LocalDate.EPOCH));
        all.talks().forEach(each -> lines.add(new NoteLine(id, each.id(), each.note(), each.on())));
        all.facts().forEach(each -> lines.add(new NoteLine(id, each.id(), each.text(), each.learnedOn())));
        all.promises().forEach(each -> lines.add(new NoteLine(id, each.id(), each.what(), each.madeOn())));
        all.gave().forEach(each -> lines.add(new NoteLine(id, each.id(), each.what(), each.on())));
        all.asked().forEach(each -> lines.add(new NoteLine(id, each.id(), each.what(), each.on())));
        return lines;
    }

    private static String record(Person person) {
        var words = Stream.of(
                Stream.of(person.name()),
                person.aliases().stream(),
                Stream.ofNullable(person.role()),
                person.tags().stream());
        return String.join(" ", words.flatMap(each -> each).toList());
    }
}
