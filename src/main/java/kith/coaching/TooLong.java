package kith.coaching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// More words than a reader will spend on it.
///
/// 125 words, or 75 to somebody who decides: Boomerang's correlation has answers fall off beyond 125, and the unsigned
/// essay says that such people *"don't have a lot of time"* (practice S2).
final class TooLong implements Rule {
    static final int MOST = 125;
    static final int MOST_TO_DECISION_MAKER = 75;

    private final Words words;

    TooLong(Words words) {
        this.words = words;
    }

    @Override
    public String id() {
        return "too-long";
    }

    @Override
    public Scope scope() {
        return Scope.MESSAGE;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        var bond = letter.bond();
        int most = most(bond);
        long count = letter.words();
        return count > most
                ? Optional.of(finding(false, letter.whole(), words.tooLong(count, most, bond), words.shorten(most)))
                : Optional.empty();
    }

    static int most(@Nullable Bond bond) {
        return bond != null && bond.to().decisionMaker() ? MOST_TO_DECISION_MAKER : MOST;
    }
}
