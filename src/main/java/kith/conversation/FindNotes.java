package kith.conversation;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.language.Meaning;
import kith.language.Who;
import kith.people.Book;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Relationship;
import org.jspecify.annotations.Nullable;

/// Looks for something that was told before: in names, facts, notes of talks, promises and favours.
final class FindNotes {
    private static final int MOST_SEARCHED = 40;
    private static final int MOST_SHOWN = 8;
    /// What fits much less well than the best is left out.
    private static final double OF_THE_BEST = 0.6;

    /// An entry that was found, with everybody whom it is about; their record where `entry` is null.
    record Match(List<Person> people, @Nullable Entry entry) {}

    private final KnownNotes notes;

    FindNotes(KnownNotes notes) {
        this.notes = notes;
    }

    Answer answer(Scene scene, String text, Meaning meaning) {
        return find(scene, meaning.topic() == null ? text : meaning.topic(), only(scene, meaning));
    }

    Answer find(Scene scene, String wanted, @Nullable PersonId only) {
        if (wanted.isBlank()) {
            return Answer.say(WordsOfFind.forWhat());
        }
        var told = notes.in(scene.book());
        var matches = matches(told, scene.book(), wanted, only);
        var listed = only == null ? FindListed.find(scene.book(), wanted) : FindListed.NOBODY;
        var reply = matches.isEmpty()
                ? WordsOfFind.onlyListed(wanted, listed)
                : WordsOfFind.withListed(WordsOfFind.found(matches, scene.today()), listed);
        return Answer.say(told.thorough() ? reply : reply.and(WordsOfFind.onlyBegun()));
    }

    /// People whose name is much like `name`.
    List<Person> near(Book book, String name) {
        return matches(notes.in(book), book, name, null).stream()
                .filter(each -> each.entry() == null)
                .flatMap(each -> each.people().stream())
                .toList();
    }

    private static List<Match> matches(Notes told, Book book, String wanted, @Nullable PersonId only) {
        var hits = told.find(wanted, only, MOST_SEARCHED);
        var best = hits.isEmpty() ? 0 : hits.getFirst().score();
        var good =
                hits.stream().filter(each -> each.score() > best * OF_THE_BEST).toList();
        var about = book.relationships(
                good.stream().map(Notes.Hit::person).distinct().toList());
        var entries = entries(about);
        var people = about.stream().map(Relationship::person).collect(toMap(Person::id, each -> each));
        var matches = new LinkedHashSet<Match>();
        for (var hit : good) {
            var entry = hit.entry() == null ? null : entries.get(hit.entry());
            if (entry != null) {
                matches.add(new Match(people(book, people, entry.people()), entry));
            } else if (hit.entry() == null) {
                matches.add(new Match(people(book, people, List.of(hit.person())), null));
            }
        }
        return matches.stream().limit(MOST_SHOWN).toList();
    }

    /// Those of `ids` who are in the book, most of whom are `known` already.
    private static List<Person> people(Book book, Map<PersonId, Person> known, List<PersonId> ids) {
        return ids.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each)).or(() -> book.person(each)).stream())
                .toList();
    }

    private static Map<EntryId, Entry> entries(List<Relationship> about) {
        var entries = new HashMap<EntryId, Entry>();
        for (var all : about) {
            all.talks().forEach(each -> entries.put(each.id(), each));
            all.facts().forEach(each -> entries.put(each.id(), each));
            all.promises().forEach(each -> entries.put(each.id(), each));
            all.gave().forEach(each -> entries.put(each.id(), each));
            all.asked().forEach(each -> entries.put(each.id(), each));
        }
        return entries;
    }

    private static @Nullable PersonId only(Scene scene, Meaning meaning) {
        return meaning.people().size() == 1 && meaning.people().getFirst() instanceof Who.InBook(String id)
                ? PersonId.parse(id)
                        .flatMap(scene.book()::person)
                        .map(Person::id)
                        .orElse(null)
                : null;
    }
}
