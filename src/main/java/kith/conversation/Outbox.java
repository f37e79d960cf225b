package kith.conversation;

import java.time.Instant;
import java.util.List;

/// What is to be said and was not said yet.
public interface Outbox {
    /// Letters that are due, in the order in which they were written: of each address only the eldest, so that nothing
    /// overtakes. Taking them puts their next try off to `again`, so that no other instance sends them meanwhile.
    List<Letter> take(Instant now, Instant again, int most);

    void delivered(Letter letter);

    /// To be tried again at `next`.
    void postpone(Letter letter, Instant next, String why);

    /// Settled as undeliverable.
    void giveUp(Letter letter, String why);
}
