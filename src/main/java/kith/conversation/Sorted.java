package kith.conversation;

import java.util.List;
import kith.people.Intake;

/// Contacts of which it is told who they are: what is to be taken in, how many are new, known, and of those completed;
/// and whom nobody can tell yet.
record Sorted(Intake intake, int fresh, int known, int completed, List<Doubt> doubts) {
    static final Sorted NOTHING = new Sorted(new Intake(List.of(), List.of()), 0, 0, 0, List.of());

    /// Whether there is nothing to be asked, since the book has all of it.
    boolean isNothing() {
        return doubts.isEmpty() && intake.people().isEmpty() && intake.entries().isEmpty();
    }
}
