package kith.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A draft, read: its sentences, what it asks, and the relationship that it stands in.
record Letter(
        Draft draft,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Request> requests,
        Tones tones,
        Topic world,
        @Nullable Bond bond) {

    /// So many asks are more than one, also where some are only hinted at.
    private static final int MANY = 3;
    /// Fewer words than this have no tone of their own.
    private static final int FEWEST = 4;

    String text() {
        return draft.text();
    }

    List<Sentence> body() {
        return sentences.stream().filter(Sentence::body).toList();
    }

    /// Words as people count them: what stands between spaces and holds a letter or a digit.
    long words() {
        return text().lines()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    Span whole() {
        return new Span(0, text().length());
    }

    /// What it asks for; between friends an invitation is none.
    List<Request> asks() {
        boolean friends = bond != null && bond.friends();
        return requests.stream()
                .filter(ask -> !(friends && ask.kind() == Request.Kind.MEETING))
                .toList();
    }

    /// Asks that stand on their own: a choice or a smaller fallback belongs to the ask before it.
    List<Request> separateAsks() {
        var separate = new ArrayList<Request>();
        var asks = asks();
        boolean many = asks.stream().filter(Request::apart).count() >= MANY;
        boolean further = asks.stream().skip(1).anyMatch(Request::further);
        boolean met = false;
        for (var ask : asks) {
            boolean meant = !ask.wish() || many || (further && (ask.equals(asks.getFirst()) || ask.further()));
            boolean again = (ask.kind() == Request.Kind.MEETING && met) || (ask.answer() && !separate.isEmpty());
            met |= ask.kind() == Request.Kind.MEETING;
            if (meant && (ask.apart() || ask.manner() == Request.Manner.HINT) && !again) {
                separate.add(ask);
            }
        }
        return separate;
    }

    /// The first place where one of these phrases stands.
    Optional<Phrases.Match> first(Phrases phrases) {
        return sentences.stream().flatMap(each -> phrases.first(each).stream()).findFirst();
    }

    /// The sentence in which the tone is heard most, when its chance is `least` or more.
    Optional<Phrases.Match> heard(Tone tone, double least) {
        return body().stream()
                .filter(each -> each.words() >= FEWEST && tones.chance(each, tone) >= least)
                .max(Comparator.comparingDouble(each -> tones.chance(each, tone)))
                .map(Phrases.Match::whole);
    }

    /// The chance of the tone, taken over all sentences: one sharp sentence among friendly ones is mostly misheard.
    double share(Tone tone) {
        return body().stream()
                .mapToDouble(each -> tones.chance(each, tone))
                .average()
                .orElse(0);
    }

    /// Whether the words are about the reader's own role or about what the book knows of them.
    boolean theirs(Phrases.Match match) {
        return match.sentence().tokens().subList(match.from(), match.to()).stream()
                .anyMatch(world::holds);
    }

    boolean asksIn(Sentence sentence) {
        return requests.stream().anyMatch(ask -> ask.sentence().equals(sentence));
    }

    /// Whether a visible gap waits for the writer.
    boolean gaps() {
        return tokens.stream().anyMatch(token -> token.kind() == Token.Kind.GAP);
    }
}
