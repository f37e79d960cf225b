package kith.coaching;

import java.util.Optional;

/// Delivers what the writer promised.
final class KeepsPromise implements Merit {
    private final Mentions mentions;

    KeepsPromise(Mentions mentions) {
        this.mentions = mentions;
    }

    @Override
    public String id() {
        return "keeps-promise";
    }

    @Override
    public Optional<Span> find(Letter letter) {
        var bond = letter.bond();
        return bond == null
                ? Optional.empty()
                : bond.owed().stream()
                        .flatMap(promise -> mentions.kept(letter, promise).stream())
                        .findFirst();
    }
}
