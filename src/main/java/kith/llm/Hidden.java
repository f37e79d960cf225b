package kith.llm;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text whose names are placeholders, and the way back.
final class Hidden {
    /// `P1` is a person, `P1b` the same in other words, `N2` a name of whatever kind.
    static final Pattern PLACEHOLDER = Pattern.compile("\\b[PN]\\d+[a-z]?\\b");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// What one placeholder stands for: the words of the text, and the people that they may name.
    record Name(String words, List<String> whom) {}

    /// A stretch of the text as sent, and as it was.
    record Piece(String sent, String original) {}

    private final String text;
    private final List<Piece> pieces;
    private final Map<String, Name> names;

    Hidden(List<Piece> pieces, Map<String, Name> names) {
        this.pieces = List.copyOf(pieces);
        this.names = Map.copyOf(names);
        text = String.join("", pieces.stream().map(Piece::sent).toList());
    }

    /// The text as it may be sent.
    String text() {
        return text;
    }

    Optional<Name> name(String placeholder) {
        return Optional.ofNullable(names.get(placeholder));
    }

    /// `answer` with the names put back; empty when it holds a placeholder that was never given.
    Optional<String> reveal(String answer) {
        var found = PLACEHOLDER.matcher(answer).results().toList();
        var revealed = new StringBuilder();
        int at = 0;
        for (var each : found) {
            var name = names.get(each.group());
            if (name == null) {
                return Optional.empty();
            }
            revealed.append(answer, at, each.start()).append(name.words());
            at = each.end();
        }
        return Optional.of(revealed.append(answer, at, answer.length()).toString());
    }

    /// The original words of which `cut` is the sent form; empty unless they stand there, at the edges of words.
    Optional<String> original(String cut) {
        var words = Pattern.compile(
                "(?<![\\p{L}\\p{N}])"
                        + String.join(
                                "\\s+",
                                SPACES.splitAsStream(cut.strip())
                                        .map(Pattern::quote)
                                        .toList())
                        + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var found = words.matcher(text);
        return cut.isBlank() || !found.find() ? Optional.empty() : Optional.of(between(found.start(), found.end()));
    }

    /// `words` with the names put back; empty when any of them is not among those sent, in whatever order.
    Optional<String> abridged(String words) {
        var cut = original(words);
        if (cut.isPresent()) {
            return cut;
        }
        var said = Word.all(text).stream().map(Word::plain).collect(Collectors.toSet());
        return Word.all(words).stream().map(Word::plain).allMatch(said::contains) ? reveal(words) : Optional.empty();
    }

    private String between(int start, int end) {
        var original = new StringBuilder();
        int at = 0;
        for (var piece : pieces) {
            int from = Math.max(0, start - at);
            int to = Math.min(piece.sent().length(), end - at);
            if (from < to) {
                var whole = !piece.sent().equals(piece.original());
                original.append(whole ? piece.original() : piece.sent().substring(from, to));
            }
            at += piece.sent().length();
        }
        return original.toString();
    }
}
