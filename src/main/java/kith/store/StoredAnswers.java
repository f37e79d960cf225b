package kith.store;

import java.util.Optional;
import kith.conversation.Answer;
import kith.people.BookId;
import org.jspecify.annotations.Nullable;

/// What was answered to the events of one book.
final class StoredAnswers {
    /// Events; old ones are dropped with about every so manieth.
    private static final int SWEPT_ONCE_IN = 64;

    /// What is known of an event, which was asked when the book was opened.
    record Heard(String event, TurnTables.Before before) {}

    private final BookId id;
    private final Tables tables;
    private final BookSeal seal;
    private final @Nullable Heard heard;

    /// `heard` where it was asked already.
    StoredAnswers(OpenBook book, @Nullable Heard heard) {
        this.id = book.id();
        this.tables = book.tables();
        this.seal = book.seal();
        this.heard = heard;
    }

    TurnTables.Before before(String event) {
        var before = heard != null && heard.event().equals(event)
                ? heard.before()
                : tables.books().hearing(id, event).orElseThrow().before();
        if (before.heard().isEmpty() && Math.floorMod(event.hashCode(), SWEPT_ONCE_IN) == 0) {
            tables.turns().dropOld(id);
        }
        return before;
    }

    Optional<Answer> to(String event) {
        return opened(tables.turns().answer(id, event));
    }

    Optional<Answer> opened(Optional<TurnTables.Heard> answered) {
        return answered.flatMap(each -> Optional.ofNullable(each.answer())).map(each -> each.open(seal));
    }

    void remember(String event, Answer answer) {
        tables.turns().remember(id, event, seal.record(TurnTables.heard(event), answer));
    }

    void forget(Answer instead) {
        var events = tables.turns().answered(id);
        var answers = events.stream()
                .map(each -> seal.record(TurnTables.heard(each), instead))
                .toList();
        tables.turns().rememberAll(id, events, answers);
    }
}
