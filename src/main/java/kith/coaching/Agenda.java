package kith.coaching;

import java.util.Optional;

/// A political or ideological cause, pushed unasked.
///
/// A cause that is the reader's own work or need is left alone. Terson: *"pushing a political agenda"* (practice T9).
final class Agenda implements Rule {
    private static final double FAINT = 0.06;
    private static final double CLEAR = 0.35;

    private final Phrases strong;
    private final Phrases weak;
    private final Phrases push;
    private final Words words;

    Agenda(Lexicon lexicon, Words words) {
        strong = lexicon.group("agenda-cause-strong");
        weak = lexicon.group("agenda-cause-weak");
        push = lexicon.group("agenda-push");
        this.words = words;
    }

    @Override
    public String id() {
        return "agenda";
    }

    @Override
    public Scope scope() {
        return Scope.MESSAGE;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        var strongOnes = letter.body().stream()
                .flatMap(each -> strong.all(each).stream())
                .filter(match -> !letter.theirs(match) && letter.tones().chance(match.sentence(), Tone.AGENDA) >= FAINT)
                .toList();
        var weakOnes = letter.body().stream()
                .flatMap(each -> weak.all(each).stream())
                .filter(match -> !letter.theirs(match) && letter.tones().chance(match.sentence(), Tone.AGENDA) >= FAINT)
                .toList();
        int weight = 2 * strongOnes.size() + weakOnes.size();
        if (weight < 2 || letter.first(push).isEmpty()) {
            return letter.heard(Tone.AGENDA, CLEAR)
                    .map(match -> finding(false, Span.of(match), words.agenda(letter, match), words.leaveTheCause()));
        }
        var first = strongOnes.isEmpty() ? weakOnes.getFirst() : strongOnes.getFirst();
        return Optional.of(
                finding(false, Span.of(first.sentence()), words.agenda(letter, first), words.leaveTheCause()));
    }
}
