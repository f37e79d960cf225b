package kith.coaching;

import java.util.Optional;

/// A real question about the reader's world, which asks nothing of them.
final class AsksAboutThem implements Merit {
    private final Phrases curiosity;
    private final Phrases scheduling;
    private final Rule hostile;
    private final Rule pressure;

    AsksAboutThem(Lexicon lexicon, Rule hostile, Rule pressure) {
        curiosity = lexicon.group("curiosity");
        scheduling = lexicon.group("scheduling");
        this.hostile = hostile;
        this.pressure = pressure;
    }

    @Override
    public String id() {
        return "asks-about-them";
    }

    @Override
    public Optional<Span> find(Letter letter) {
        if (hostile.find(letter).isPresent() || pressure.find(letter).isPresent()) {
            return Optional.empty();
        }
        return letter.body().stream()
                .filter(each -> curiosity.in(each) || (each.question() && !letter.asksIn(each) && !scheduling.in(each)))
                .findFirst()
                .map(Span::of);
    }
}
