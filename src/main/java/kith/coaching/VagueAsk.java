package kith.coaching;

import java.util.Optional;
import java.util.stream.Stream;

/// An ask that says neither what for nor how much.
///
/// Left alone when a topic, a purpose or a length of time stands beside it, or what it is about is enclosed. Gong's
/// correlation: asking for interest
/// does
/// better than asking for a meeting; essay 001 asks for preparation (practice K14).
final class VagueAsk implements Rule {
    private static final double FAINT = 0.15;
    private static final double CLEAR = 0.8;
    /// Fewer words than this (“Ring me?”) don't say what for.
    private static final int BRIEF = 4;

    private final Phrases vague;
    private final Phrases aim;
    private final Phrases hollow;
    private final Phrases joint;
    private final Words words;

    VagueAsk(Lexicon lexicon, Words words) {
        vague = lexicon.group("vague");
        aim = lexicon.group("aim");
        hollow = lexicon.group("hollow-aim");
        joint = lexicon.group("at-hand");
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
        if (letter.first(joint).isPresent()) {
            return Optional.empty();
        }
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
        return aims(heard.sentence()).findAny().isPresent()
                || letter.requests().stream()
                        .anyMatch(ask -> !ask.wish()
                                && ask.sentence().words() >= BRIEF
                                && !ask.sentence().equals(heard.sentence()));
    }

    private boolean aimed(Phrases.Match match) {
        return aims(match.sentence()).anyMatch(each -> each.from() >= match.to() - 1);
    }

    /// What the sentence says that it is for, unless that is “a thing” or “the whole situation”.
    private Stream<Phrases.Match> aims(Sentence sentence) {
        var empty = hollow.all(sentence);
        return aim.all(sentence).stream()
                .filter(each -> empty.stream().noneMatch(other -> other.from() == each.from()));
    }
}
