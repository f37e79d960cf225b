package kith.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kith.people.BookId;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Step;
import org.jspecify.annotations.Nullable;

/// What the turns of one book changed. The newest step is asked for again and again in one turn, and read once.
final class StoredSteps {
    private record Changes(List<Change> list) {}

    private record Newest(Optional<Step> step) {}

    private final BookId id;
    private final Tables tables;
    private final Json json;
    private @Nullable Newest newest;

    StoredSteps(BookId id, Tables tables, Json json) {
        this.id = id;
        this.tables = tables;
        this.json = json;
    }

    void put(Step step) {
        newest = null;
        tables.steps()
                .put(id, new StepTable.Row(step.id(), step.at(), step.said(), json.write(new Changes(step.changes()))));
    }

    void takeBack(EntryId step) {
        newest = null;
        tables.steps().takeBack(id, step);
    }

    /// Deletes those that changed `entry`, or followed from it.
    void forget(Entry entry) {
        behind(0).stream()
                .filter(step -> step.changes().stream().anyMatch(change -> speaksOf(change, entry)))
                .forEach(step -> takeBack(step.id()));
    }

    private static boolean speaksOf(Change change, Entry entry) {
        return Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                .flatMap(Optional::stream)
                .anyMatch(each -> each.isStill(entry));
    }

    /// Steps were deleted.
    void gone() {
        newest = null;
    }

    Optional<Step> newest() {
        var known = newest;
        if (known == null) {
            known = new Newest(tables.steps().newest(id).map(this::step));
            newest = known;
        }
        return known.step();
    }

    Optional<Step> byId(EntryId step) {
        return tables.steps().byId(id, step).map(this::step);
    }

    long mark() {
        return tables.steps().mark(id);
    }

    List<Step> behind(long mark) {
        return tables.steps().behind(id, mark).stream().map(this::step).toList();
    }

    private Step step(StepTable.Row row) {
        return new Step(
                row.id(),
                row.at(),
                row.said(),
                json.read(row.changes(), Changes.class).list());
    }
}
