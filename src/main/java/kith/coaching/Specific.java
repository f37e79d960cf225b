package kith.coaching;

import java.util.Optional;

/// A detail particular to the reader: something they did, said, need, plan or own.
final class Specific implements Merit {
    private final Particulars particulars;
    private final Rule hostile;

    Specific(Particulars particulars, Rule hostile) {
        this.particulars = particulars;
        this.hostile = hostile;
    }

    @Override
    public String id() {
        return "specific";
    }

    @Override
    public Optional<Span> find(Letter letter) {
        return hostile.find(letter).isPresent()
                ? Optional.empty()
                : particulars.in(letter).stream().findFirst();
    }
}
