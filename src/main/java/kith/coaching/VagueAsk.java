package kith.coaching;

import java.util.Optional;

/// An ask that says neither what for nor how much.
///
/// Left alone when a topic, a purpose or a length of time stands beside it. Gong's correlation: asking for interest
/// does
/// better than asking for a meeting; essay 001 asks for preparation (practice K14).
final class VagueAsk implements Rule {
    private static final double FAINT = 0.15;
    private static final double CLEAR = 0.86;

    private final Phrases vague;
    private final Phrases aim;
    private final Words words;

    VagueAsk(Lexicon lexicon, Words words) {
        vague = lexicon.group("vague");
        aim = lexicon.group("aim");
        this.words = words;
    }

    @Override
    public String id() {
        return "vague-ask";
    }

    @Override
    public Scope scope() {
        return Scope.SENTENCE;
    }

    @Override
    public Optional<Advice.Finding> find(Letter letter) {
        return letter.body().stream()
                .filter(each -> letter.tones().chance(each, Tone.VAGUE) >= FAINT)
                .flatMap(each -> vague.all(each).stream())
                .filter(match -> !aimed(match))
                .findFirst()
                .or(() -> letter.heard(Tone.VAGUE, CLEAR).filter(match -> !told(letter, match)))
                .map(match -> finding(false, Span.of(match), words.vague(letter, match), words.sayWhatFor()));
    }

    /// Whether the sentence has an aim, or another one asks outright.
    private boolean told(Letter letter, Phrases.Match heard) {
        return aim.in(heard.sentence())
                || letter.requests().stream()
                        .anyMatch(ask -> !ask.wish() && !ask.sentence().equals(heard.sentence()));
    }

    private boolean aimed(Phrases.Match match) {
        return aim.all(match.sentence()).stream().anyMatch(each -> each.from() >= match.to() - 1);
    }
}
