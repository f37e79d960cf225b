package kith.conversation;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kith.people.BookId;
import kith.wording.Speaking;
import kith.wording.Wordings;
import org.jspecify.annotations.Nullable;

/// Turns in which each sentence is put in the language of whoever owns the book; a channel's are in English.
final class SpeakingTurns implements Turns {
    private final Turns turns;
    private final Wordings wordings;

    SpeakingTurns(Turns turns, Wordings wordings) {
        this.turns = turns;
        this.wordings = wordings;
    }

    @Override
    public <T> T take(BookId book, Function<Turn, T> work) {
        return turns.take(book, turn -> in(turn, () -> work.apply(turn)));
    }

    @Override
    public <T> T take(BookId book, String event, Expected expected, Function<Turn, T> work) {
        return turns.take(book, event, expected, turn -> in(turn, () -> work.apply(turn)));
    }

    @Override
    public List<BookId> books(String workspace) {
        return turns.books(workspace);
    }

    @Override
    public void ifKept(BookId book, Consumer<Turn> work) {
        turns.ifKept(
                book,
                turn -> in(turn, () -> {
                    work.accept(turn);
                    return turn;
                }));
    }

    /// As the owner is spoken to now, which may have changed within the turn.
    <T> T in(Turn turn, Supplier<T> work) {
        return in(turn.settings().map(each -> each.speech().locale()).orElse(null), work);
    }

    /// In English where nobody told.
    <T> T in(@Nullable Locale locale, Supplier<T> work) {
        return Speaking.in(wordings.of(locale == null ? Locale.ENGLISH : locale), work);
    }
}
