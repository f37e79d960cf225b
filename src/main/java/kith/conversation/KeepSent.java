package kith.conversation;

import java.time.Instant;
import kith.people.BookId;

/// Keeps what leaves for a language model in the book of the member whose words they are.
final class KeepSent {
    private final Turns turns;

    KeepSent(Turns turns) {
        this.turns = turns;
    }

    Models.Sent in(BookId book, Instant now) {
        return (model, text) -> turns.take(book, turn -> {
            turn.keep(new ToModel(now, model, text));
            return turn;
        });
    }
}
