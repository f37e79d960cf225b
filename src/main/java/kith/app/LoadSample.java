package kith.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kith.people.Ask;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Circle;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.FactKind;
import kith.people.Gift;
import kith.people.Library;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Relation;
import kith.people.Side;
import kith.people.Step;
import kith.people.Talk;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Fills an empty book with invented people and a year of talks, promises, gifts and asks, counted back from today.
final class LoadSample {
    private record Sample(List<Somebody> people) {}

    private record Somebody(
            String name,
            Relation relation,
            String role,
            boolean decisionMaker,
            Circle circle,
            @Nullable List<String> tags,
            int knownFor,
            List<Talked> talks,
            List<Learned> facts,
            List<Promised> promises,
            List<Favour> gave,
            List<Favour> asked) {}

    private record Talked(int ago, TalkKind kind, String note) {}

    private record Learned(int ago, FactKind kind, String text) {}

    private record Promised(
            Side by, String what, int ago, @Nullable Integer dueIn) {}

    private record Favour(int ago, String what) {}

    private final Library library;
    private final InstantSource clock;
    private final Sample sample;

    LoadSample(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
        try (InputStream in = Objects.requireNonNull(LoadSample.class.getResourceAsStream("sample-book.json"))) {
            this.sample = new JsonMapper().readValue(in, Sample.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns what was done, in words.
    String into(BookId id) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return library.open(id, book -> {
            if (book.size() > 0) {
                return Words.bookInUse();
            }
            var changes = new ArrayList<Change>();
            sample.people().forEach(each -> add(each, today, changes));
            book.take(new Step(EntryId.fresh(), now, Words.saidSample(), changes));
            return Words.sampleLoaded();
        });
    }

    private static void add(Somebody it, LocalDate today, List<Change> changes) {
        var id = PersonId.fresh();
        changes.add(Change.added(new Person(
                id,
                it.name(),
                List.of(),
                null,
                it.relation(),
                it.role(),
                it.decisionMaker(),
                it.circle(),
                today.minusDays(it.knownFor()),
                null,
                0,
                it.tags() == null ? List.of() : it.tags(),
                false)));
        for (var talk : it.talks()) {
            var on = today.minusDays(talk.ago());
            changes.add(Change.added(new Talk(EntryId.fresh(), List.of(id), talk.kind(), on, talk.note())));
        }
        for (var fact : it.facts()) {
            var on = today.minusDays(fact.ago());
            changes.add(Change.added(new Fact(EntryId.fresh(), id, fact.text(), fact.kind(), on)));
        }
        for (var promise : it.promises()) {
            var due = promise.dueIn() == null ? null : today.plusDays(promise.dueIn());
            var made = today.minusDays(promise.ago());
            changes.add(Change.added(
                    new Promise(EntryId.fresh(), id, promise.by(), promise.what(), due, Promise.State.OPEN, made)));
        }
        for (var gift : it.gave()) {
            changes.add(Change.added(new Gift(EntryId.fresh(), id, gift.what(), today.minusDays(gift.ago()))));
        }
        for (var ask : it.asked()) {
            changes.add(Change.added(new Ask(EntryId.fresh(), id, ask.what(), today.minusDays(ask.ago()))));
        }
    }
}
