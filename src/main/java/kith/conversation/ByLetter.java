package kith.conversation;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An answer that doesn't ride on the acknowledgement: written within its turn, sent once that is committed.
record ByLetter(Post post) {
    /// A letter that is to go at once, and whether it may.
    record Marked(Outbox.Due due, Post.Mark mark, Supplier<Boolean> may) {}

    /// What a turn has put into the outbox: what goes at once, and whether `others` wait there.
    record Posted(@Nullable Marked marked, boolean others) {
        static final Posted NOTHING = new Posted(null, false);
    }

    Posted write(Turn turn, Heard heard, Answer answer) {
        var marked = letter(heard, answer).flatMap(each -> write(turn, heard, each));
        return new Posted(marked.orElse(null), turn.hasPosted());
    }

    private static Optional<Letter> letter(Heard heard, Answer answer) {
        return switch (answer) {
            case Answer.Say say -> heard.answerTo(say).map(to -> Letter.answer(to, say.reply()));
            case Answer.Below below -> heard.answerTo(below).map(to -> Letter.answer(to, below.reply()));
            default -> Optional.empty();
        };
    }

    /// In a channel others write as well, whose letters this turn doesn't see, so that all wait in one line.
    private Optional<Marked> write(Turn turn, Heard heard, Letter letter) {
        var mark = heard.place().direct() ? post.room(heard.member().workspace()) : Optional.<Post.Mark>empty();
        if (mark.isEmpty()) {
            turn.post(letter);
        }
        var due = new Outbox.Due(turn.book().id(), letter, 1);
        return mark.map(each -> new Marked(due, each, turn.post(letter, each)));
    }

    /// Once the turn is committed.
    void send(Posted posted) {
        var marked = posted.marked();
        boolean waits = marked != null && !goes(marked);
        if (waits || posted.others()) {
            post.soon();
        }
    }

    private boolean goes(Marked marked) {
        boolean may = marked.may().get();
        if (may) {
            post.atOnce(marked.due(), marked.mark());
        }
        return may;
    }
}
