package kith.ranking;

import java.util.Objects;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// A day of theirs is near; for somebody whom the member never talked with, a need that an offer meets counts too.
final class Occasions implements LaneRule {
    private final FindTrigger find;

    Occasions(FindTrigger find) {
        this.find = find;
    }

    @Override
    public Lane lane() {
        return Lane.OCCASION;
    }

    @Override
    public double score(Standing standing, Overview overview) {
        return trigger(standing, overview) == null ? 0 : standing.tie().weight();
    }

    @Override
    public Reason reason(Standing standing, Overview overview) {
        return new Reason.Occasion(Objects.requireNonNull(trigger(standing, overview)));
    }

    @Override
    public Effort effort(Standing standing) {
        return Effort.NOTE;
    }

    private @Nullable Trigger trigger(Standing standing, Overview overview) {
        var tie = standing.tie();
        if (!tie.facts().have(FactKind.DATE) && !tie.facts().have(FactKind.NEED)) {
            return null;
        }
        if (tie.attention().archived() || !tie.attention().mayRemind(overview.today())) {
            return null;
        }
        var date = find.dateNear(tie, overview.today());
        if (date != null) {
            return date;
        }
        return standing.talks() == 0 && standing.maySuggest() ? find.needMet(tie, overview.moment()) : null;
    }
}
