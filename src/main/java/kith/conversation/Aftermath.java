package kith.conversation;

import kith.conversation.Chat.Told.Delivered;

/// What follows from what became of a letter. It is told before the letter is settled, so that after a crash or a
/// failure between the two it is told once more.
public interface Aftermath {
    void delivered(Outbox.Due due, Delivered how);

    void undelivered(Undelivered letter);
}
