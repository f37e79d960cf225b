package kith.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kith.people.Book;
import kith.people.Details;
import kith.people.Entry;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Relationship;
import kith.people.Visit;
import org.jspecify.annotations.Nullable;

/// A book in the shape of its file.
final class WriteBook {
    private WriteBook() {}

    /// `all` is everybody of the book, in the order to be written.
    static BookFile write(Book book, List<Relationship> all, Instant at) {
        var details = book.contacts().details();
        var listed = book.contacts().listed();
        return new BookFile(
                BookFile.FORMAT,
                BookFile.VERSION,
                at.toString(),
                all.stream()
                        .map(Relationship::person)
                        .map(each ->
                                person(each, details.getOrDefault(each.id(), Details.NONE), listed.contains(each.id())))
                        .toList(),
                each(
                        all,
                        Relationship::talks,
                        it -> it.id(),
                        it -> new BookFile.Talk(id(it.id()), ids(it.with()), word(it.kind()), day(it.on()), it.note())),
                each(
                        all,
                        Relationship::facts,
                        it -> it.id(),
                        it -> new BookFile.Fact(
                                id(it.id()), id(it.about()), word(it.kind()), it.text(), day(it.learnedOn()))),
                each(all, Relationship::promises, it -> it.id(), WriteBook::promise),
                each(
                        all,
                        Relationship::gave,
                        it -> it.id(),
                        it -> new BookFile.Favour(id(it.id()), id(it.to()), it.what(), day(it.on()))),
                each(
                        all,
                        Relationship::asked,
                        it -> it.id(),
                        it -> new BookFile.Favour(id(it.id()), id(it.of()), it.what(), day(it.on()))),
                book.offers().stream().map(WriteBook::offer).toList(),
                book.visits(LocalDate.EPOCH).stream().map(WriteBook::visit).toList());
    }

    /// Every entry once: a talk with several people stands with each of them.
    private static <E extends Entry, L> List<L> each(
            List<Relationship> all,
            Function<Relationship, List<E>> entries,
            Function<E, Object> id,
            Function<E, L> line) {
        Map<Object, L> lines = new LinkedHashMap<>();
        all.forEach(each -> entries.apply(each).forEach(it -> lines.putIfAbsent(id.apply(it), line.apply(it))));
        return List.copyOf(lines.values());
    }

    private static BookFile.Person person(Person it, Details details, boolean listed) {
        return new BookFile.Person(
                id(it.id()),
                it.name(),
                it.aliases(),
                it.chatUser(),
                word(it.relation()),
                it.role(),
                it.decisionMaker(),
                word(it.circle()),
                dayOrNull(it.connectedOn()),
                dayOrNull(it.quietUntil()),
                it.letGo(),
                it.tags(),
                it.archived(),
                details.emails(),
                details.phones(),
                details.urls(),
                listed);
    }

    private static BookFile.Promise promise(kith.people.Promise it) {
        return new BookFile.Promise(
                id(it.id()),
                id(it.person()),
                word(it.by()),
                it.what(),
                dayOrNull(it.due()),
                word(it.state()),
                day(it.madeOn()));
    }

    private static BookFile.Offer offer(Offer it) {
        return new BookFile.Offer(id(it.id()), it.text(), day(it.toldOn()));
    }

    private static BookFile.Visit visit(Visit it) {
        return new BookFile.Visit(id(it.id()), it.place(), day(it.from()), day(it.to()));
    }

    private static String id(Object id) {
        return id.toString();
    }

    private static List<String> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).toList();
    }

    static String word(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT);
    }

    private static String day(LocalDate it) {
        return it.toString();
    }

    private static @Nullable String dayOrNull(@Nullable LocalDate it) {
        return it == null ? null : it.toString();
    }
}
