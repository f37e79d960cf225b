package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import kith.conversation.WordsOfPromises.Owed;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Side;
import kith.ranking.Reason;
import kith.ranking.Suggestion;

/// Promises of the week that the plan's list doesn't name: what the member owes, and what they may gently ask about.
record DueThisWeek(List<Owed> mine, List<Owed> theirs) {
    static final int MOST = 3;
    private static final int A_WEEK = 7;
    /// What they owe is brought up for as long; then it is the member's to remember.
    private static final int STILL_ASKED = 14;

    static DueThisWeek of(Scene scene, List<Suggestion> list) {
        var due = scene.book().openPromises().stream()
                .filter(each -> isDue(each, scene.today()) && !isNamed(each, list))
                .map(each -> new Owed(each, scene.book().person(each.person()).orElseThrow()))
                .filter(each -> mayBring(each.person(), scene.today()))
                .toList();
        return new DueThisWeek(by(Side.ME, due), by(Side.THEM, due));
    }

    /// How many promises of the member's own fall due within the week.
    static long mine(Scene scene) {
        return scene.book().openPromises().stream()
                .filter(each -> each.by() == Side.ME && isDue(each, scene.today()))
                .count();
    }

    private static List<Owed> by(Side side, List<Owed> due) {
        return due.stream()
                .filter(each -> each.promise().by() == side)
                .limit(MOST)
                .toList();
    }

    private static boolean isDue(Promise promise, LocalDate today) {
        var due = promise.due();
        return due != null
                && !due.isAfter(today.plusDays(A_WEEK))
                && (promise.by() == Side.ME || !due.isBefore(today.minusDays(STILL_ASKED)));
    }

    private static boolean isNamed(Promise promise, List<Suggestion> list) {
        return list.stream()
                .anyMatch(each -> each.reason() instanceof Reason.PromiseDue(Promise named)
                        && named.id().equals(promise.id()));
    }

    /// "Not now" holds for promises too.
    private static boolean mayBring(Person person, LocalDate today) {
        var quiet = person.quietUntil();
        return !person.archived() && (quiet == null || !today.isBefore(quiet));
    }

    boolean nothing() {
        return mine.isEmpty() && theirs.isEmpty();
    }
}
