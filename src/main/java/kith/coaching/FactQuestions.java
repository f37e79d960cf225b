package kith.coaching;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.people.FactKind;

/// Turns what the book knows of somebody into a question to them, where the fact's own words allow a safe one.
///
/// It adds no name, number or claim of its own. What is sad, private or worded otherwise is left to the writer.
final class FactQuestions {
    private static final String NAME = "\\\\p{Lu}[\\\\p{L}-]+(?: \\\\p{Lu}[\\\\p{L}-]+){0,2}";
    private static final String THING = "[\\\\p{L}\\\\p{N}'’-]+(?: [\\\\p{L}\\\\p{N}'’-]+){0,7}";

    /// Sad or private things, clauses, and words that point to somebody other than the reader.
    private static final Pattern DELICATE = Pattern.compile(
            "(?iu)\\b(?:i|me|my|we|us|our|he|she|they|him|them|not|no|never|who|which|that|because|since|until|if|ill|sick"
                    + "|hospital|hurt|broke|broken|died|dies|death|funeral|cancer|divorce\\p{L}*|lost|loses|fired|redundan\\p{L}*"
                    + "|bankrupt\\p{L}*|debt\\p{L}*|court|hearing|stolen|secret\\p{L}*|pregnan\\p{L}*|therap\\p{L}*)\\b|n['’]t\\b");

    private static final Pattern THEIRS = Pattern.compile("\\b(?:his|her|their)(?= [\\p{Ll}\\p{N}])");

    private record Frame(FactKind kind, Pattern pattern, String question) {
        Optional<String> about(String text) {
            var matcher = pattern.matcher(text);
            return matcher.matches()
                    ? Optional.of(THEIRS.matcher(matcher.replaceFirst(question)).replaceAll("your"))
                    : Optional.empty();
        }
    }

    private final List<Frame> frames =
            Resource.lines("frames.txt").stream().map(FactQuestions::frame).toList();

    private static Frame frame(String line) {
        int kind = line.indexOf(':');
        int arrow = line.indexOf(" => ");
        var pattern = line.substring(kind + 1, arrow)
                .strip()
                .replaceAll("\\bNAME\\b", NAME)
                .replaceAll("\\bTHING\\b", THING);
        return new Frame(
                FactKind.valueOf(line.substring(0, kind)), Pattern.compile(pattern), line.substring(arrow + 4));
    }

    /// A question about the latest fact that allows one.
    Optional<String> about(List<Recipient.Known> facts) {
        return facts.reversed().stream().flatMap(fact -> about(fact).stream()).findFirst();
    }

    Optional<String> about(Recipient.Known fact) {
        var text = fact.text().strip();
        if (DELICATE.matcher(text).find()) {
            return Optional.empty();
        }
        return frames.stream()
                .filter(frame -> frame.kind() == fact.kind())
                .flatMap(frame -> frame.about(text).stream())
                .findFirst();
    }
}
