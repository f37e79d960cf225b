package kith.conversation;

import kith.people.BookId;

/// Deletes what was kept for whoever left and did not come back in time.
final class Purge {
    private final Turns turns;
    private final Forget forget;

    Purge(Turns turns, Forget forget) {
        this.turns = turns;
        this.forget = forget;
    }

    /// The alarm goes with the book, so that a purge that was interrupted begins again. One that was moved or unset
    /// rings no more: who came back keeps everything.
    void ring(Alarm.Of due) {
        turns.ifKept(due.book(), turn -> {
            if (stillDue(turn, due.alarm()) && !Leaving.isWorkspace(due.book())) {
                forget.book(turn);
            }
        });
        if (Leaving.isWorkspace(due.book()) && wholeWorkspace(due)) {
            turns.ifKept(due.book(), forget::book);
        }
    }

    private boolean wholeWorkspace(Alarm.Of due) {
        var still = new boolean[1];
        turns.ifKept(due.book(), turn -> still[0] = stillDue(turn, due.alarm()));
        if (still[0]) {
            turns.books(due.book().workspace()).stream()
                    .filter(each -> !Leaving.isWorkspace(each))
                    .forEach(this::all);
        }
        return still[0];
    }

    private void all(BookId book) {
        turns.ifKept(book, forget::book);
    }

    private static boolean stillDue(Turn turn, Alarm alarm) {
        return turn.due(Alarm.Kind.PURGE).filter(alarm.at()::equals).isPresent();
    }
}
