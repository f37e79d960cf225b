package kith.conversation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.language.Dates;
import kith.language.Meaning;
import kith.people.Ask;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Gift;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Talk;

/// Turns what a message means into entries for the book.
final class Entries {
    private final Cast cast;
    private final String text;
    private final LocalDate today;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(Cast cast, String text, LocalDate today) {
        this.cast = cast;
        this.text = text;
        this.today = today;
    }

    static List<Entry> of(Meaning meaning, Cast cast, String text, ZonedDateTime now, Dates dates) {
        var entries = new Entries(cast, text, now.toLocalDate());
        meaning.talks().forEach(entries::add);
        meaning.facts().forEach(entries::add);
        meaning.promises().forEach(entries::add);
        entries.addFavours(meaning, favoursOn(meaning, text, now, dates));
        return List.copyOf(entries.entries);
    }

    /// The words themselves, as a note about each of the people.
    static List<Entry> note(Cast cast, String text, LocalDate today) {
        return cast.everybody().stream()
                .map(each -> (Entry) new Fact(EntryId.fresh(), each.id(), text, FactKind.OTHER, today))
                .toList();
    }

    private void add(Meaning.Talked talk) {
        var with = talk.with().stream()
                .map(cast::person)
                .flatMap(Optional::stream)
                .map(Person::id)
                .distinct()
                .toList();
        if (!with.isEmpty()) {
            entries.add(new Talk(EntryId.fresh(), with, talk.kind(), talk.on(), text));
        }
    }

    private void add(Meaning.Learned fact) {
        cast.person(fact.about())
                .ifPresent(
                        about -> entries.add(new Fact(EntryId.fresh(), about.id(), fact.text(), fact.kind(), today)));
    }

    private void add(Meaning.Promised promise) {
        cast.person(promise.person())
                .ifPresent(person -> entries.add(new Promise(
                        EntryId.fresh(),
                        person.id(),
                        promise.by(),
                        promise.what(),
                        promise.due(),
                        Promise.State.OPEN,
                        today)));
    }

    /// Favours belong to the talk told; without one, to the day that the words name, unless that is when a promise is
    /// due.
    private static LocalDate favoursOn(Meaning meaning, String text, ZonedDateTime now, Dates dates) {
        if (!meaning.talks().isEmpty()) {
            return meaning.talks().getFirst().on();
        }
        return meaning.promises().isEmpty() ? dates.readPast(text, now).orElse(now.toLocalDate()) : now.toLocalDate();
    }

    private void addFavours(Meaning meaning, LocalDate day) {
        for (var gift : meaning.gave()) {
            cast.person(gift.person())
                    .ifPresent(to -> entries.add(new Gift(EntryId.fresh(), to.id(), gift.what(), day)));
        }
        for (var ask : meaning.asked()) {
            cast.person(ask.person()).ifPresent(of -> entries.add(new Ask(EntryId.fresh(), of.id(), ask.what(), day)));
        }
    }
}
