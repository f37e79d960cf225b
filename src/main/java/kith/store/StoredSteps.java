package kith.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.people.Change;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.people.Step;
import org.jspecify.annotations.Nullable;

/// What the turns of one book changed. The newest step is asked for again and again in one turn, and read once.
final class StoredSteps {
    private record Newest(Optional<Step> step) {}

    private final OpenBook book;
    private final StepTable steps;
    private @Nullable Newest newest;
    private @Nullable Soon<Optional<EntryId>> newestId;

    /// `early` where the newest was asked for already.
    StoredSteps(OpenBook book, @Nullable Early early) {
        this.newestId = early == null ? null : early.newestStep();
        this.book = book;
        this.steps = book.tables().steps();
    }

    void put(Step step) {
        changed();
        var words = new StepTable.Words(step.said(), step.changes());
        steps.put(book.id(), step, people(step), book.seal().record(StepTable.place(step.id()), words));
    }

    private static UUID[] people(Step step) {
        return step.changes().stream()
                .flatMap(StoredSteps::people)
                .map(PersonId::value)
                .distinct()
                .toArray(UUID[]::new);
    }

    private static Stream<PersonId> people(Change change) {
        return Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                .flatMap(Optional::stream)
                .flatMap(each -> each.people().stream());
    }

    void takeBack(EntryId step) {
        changed();
        steps.takeBack(book.id(), step);
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

    /// Steps were added or deleted.
    void changed() {
        newest = null;
        newestId = null;
    }

    Optional<EntryId> newestId() {
        var read = newest;
        if (read != null) {
            return read.step().map(Step::id);
        }
        var asked = newestId;
        if (asked == null) {
            asked = steps.newestId(book.id());
            newestId = asked;
        }
        return asked.get();
    }

    Optional<Step> newest() {
        var known = newest;
        if (known == null) {
            known = new Newest(steps.newest(book.id()).map(this::opened));
            newest = known;
        }
        return known.step();
    }

    Optional<Step> byId(EntryId step) {
        return steps.byId(book.id(), step).map(this::opened);
    }

    long mark() {
        return steps.mark(book.id());
    }

    List<Step> behind(long mark) {
        return book.seal().open(steps.behind(book.id(), mark));
    }

    private Step opened(Sealed<Step> step) {
        return step.open(book.seal());
    }
}
