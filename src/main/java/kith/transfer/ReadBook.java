package kith.transfer;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kith.people.Ask;
import kith.people.Circle;
import kith.people.ContactFile;
import kith.people.ContactFile.Copied;
import kith.people.ContactFile.Why;
import kith.people.Details;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Gift;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relation;
import kith.people.Side;
import kith.people.Talk;
import kith.people.TalkKind;
import kith.people.Visit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads `book.json` back into people and entries, with the ids that they had.
final class ReadBook {
    private static final JsonMapper JSON = new JsonMapper();

    private ReadBook() {}

    static ContactFile read(String text) {
        try {
            var format = JSON.readTree(text).path("format").asString("");
            if (!format.equals(BookFile.FORMAT)) {
                return new ContactFile.Refused(Why.NO_NAMES);
            }
            var file = JSON.readValue(text, BookFile.class);
            return file.version() == BookFile.VERSION ? copy(file) : new ContactFile.Refused(Why.NOT_THIS_BOOK);
        } catch (JacksonException _) {
            return new ContactFile.Refused(Why.NOT_THIS_BOOK);
        } catch (RuntimeException _) {
            // Ids, days or kinds that Kith never wrote.
            return new ContactFile.Refused(Why.NOT_THIS_BOOK);
        }
    }

    private static ContactFile copy(BookFile file) {
        var people = file.people().stream().map(ReadBook::copied).toList();
        var ids = people.stream().map(each -> each.person().id()).collect(toSet());
        var entries = Stream.<Stream<? extends Entry>>of(
                        file.talks().stream().map(ReadBook::talk),
                        file.facts().stream().map(ReadBook::fact),
                        file.promises().stream().map(ReadBook::promise),
                        file.gave().stream()
                                .map(it -> new Gift(entry(it.id()), person(it.person()), it.what(), day(it.on()))),
                        file.asked().stream()
                                .map(it -> new Ask(entry(it.id()), person(it.person()), it.what(), day(it.on()))),
                        file.offers().stream().map(it -> new Offer(entry(it.id()), it.text(), day(it.toldOn()))),
                        file.visits().stream()
                                .map(it -> new Visit(entry(it.id()), it.place(), day(it.from()), day(it.to()))))
                .flatMap(each -> each)
                .map(each -> (Entry) each)
                .filter(each -> ids.containsAll(each.people()))
                .toList();
        return new ContactFile.Copy(Instant.parse(file.exportedAt()), people, entries);
    }

    private static Copied copied(BookFile.Person it) {
        var person = new Person(
                person(it.id()),
                it.name(),
                it.aliases(),
                it.chatUser(),
                kind(Relation.class, it.relation()),
                it.role(),
                it.decisionMaker(),
                kind(Circle.class, it.circle()),
                dayOrNull(it.connectedOn()),
                dayOrNull(it.quietUntil()),
                it.letGo(),
                it.tags(),
                it.archived());
        var details = new Details(known(it.emails()), known(it.phones()), known(it.urls()));
        return new Copied(person, details, Boolean.TRUE.equals(it.listed()));
    }

    private static Talk talk(BookFile.Talk it) {
        var with = it.with().stream().map(ReadBook::person).toList();
        return new Talk(entry(it.id()), with, kind(TalkKind.class, it.kind()), day(it.on()), it.note());
    }

    private static Fact fact(BookFile.Fact it) {
        var kind = kind(FactKind.class, it.kind());
        return new Fact(entry(it.id()), person(it.about()), it.text(), kind, day(it.learnedOn()));
    }

    private static Promise promise(BookFile.Promise it) {
        return new Promise(
                entry(it.id()),
                person(it.person()),
                kind(Side.class, it.by()),
                it.what(),
                dayOrNull(it.due()),
                kind(Promise.State.class, it.state()),
                day(it.madeOn()));
    }

    private static List<String> known(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    private static PersonId person(String id) {
        return PersonId.parse(id).orElseThrow();
    }

    private static EntryId entry(String id) {
        return EntryId.parse(id).orElseThrow();
    }

    private static <E extends Enum<E>> E kind(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static @Nullable LocalDate dayOrNull(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
