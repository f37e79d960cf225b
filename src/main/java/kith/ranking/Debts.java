package kith.ranking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kith.people.Promise;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// What the member owes within a week or owes already, the longest due first.
final class Debts implements LaneRule {
    private static final int HORIZON = 7;

    @Override
    public Lane lane() {
        return Lane.DEBT;
    }

    @Override
    public double score(Standing standing, Overview overview) {
        if (standing.tie().open().isEmpty() || !standing.tie().attention().mayRemind(overview.today())) {
            return 0;
        }
        var owed = nearest(standing.tie(), overview.today());
        return owed == null ? 0 : HORIZON + 1 - (double) ChronoUnit.DAYS.between(overview.today(), owed.due());
    }

    @Override
    public Reason reason(Standing standing, Overview overview) {
        return new Reason.PromiseDue(Objects.requireNonNull(nearest(standing.tie(), overview.today()))
                .promise());
    }

    @Override
    public Effort effort(Standing standing) {
        return Effort.NOTE;
    }

    /// What waits longest is not made less urgent by another of the same group.
    @Override
    public double repeat() {
        return 1;
    }

    private static @Nullable Owed nearest(Tie tie, LocalDate today) {
        Owed nearest = null;
        LocalDate before = today.plusDays(HORIZON + 1);
        for (var each : tie.open()) {
            var due = each.due();
            if (each.by() == Side.ME && due != null && due.isBefore(before)) {
                nearest = new Owed(each, due);
                before = due;
            }
        }
        return nearest;
    }

    private record Owed(Promise promise, LocalDate due) {}
}
