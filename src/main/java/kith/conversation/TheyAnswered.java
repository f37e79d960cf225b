package kith.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Person;
import kith.people.Talk;

/// Tells whether a talk's note says that somebody wrote, called or replied; nothing else counts as an answer.
final class TheyAnswered {
    private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_NAME = 2;
    private static final String POSSESSIVE = "(?: an?| the| her| his| their| some| more)?";

    private final String template;

    TheyAnswered() {
        var words = words();
        Function<String, String> any = each -> "(?:" + Objects.requireNonNull(words.getProperty(each)) + ")";
        var things = any.apply("things");
        var unlessWaited = "(?<!\\b" + any.apply("waited") + POSSESSIVE + " )";
        template =
                "\\bWHO\\b(?:,? (?:and|&) \\p{L}+)?(?: " + any.apply("between") + "){0,2} (?:" + any.apply("answered")
                        + "\\b|" + any.apply("alone") + "(?=$|[,.;:!–—-]| " + any.apply("follows") + "\\b))"
                        + "|(?<!n't |n’t |not |never )\\b" + any.apply("heard") + " from WHO\\b"
                        + "|" + unlessWaited + "\\b" + things + " from WHO\\b"
                        + "|" + unlessWaited + "\\bWHO['’]s " + things + "\\b";
    }

    boolean says(Talk talk, Person person) {
        var who = "(?:" + who(talk, person) + ")";
        return Pattern.compile(template.replace("WHO", who), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(talk.note())
                .find();
    }

    private static String who(Talk talk, Person person) {
        var names = Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .flatMap(SPACES::splitAsStream)
                .filter(each -> each.length() >= SHORTEST_NAME)
                .map(Pattern::quote);
        var pronouns = talk.with().size() == 1 ? Stream.of("she", "he", "they") : Stream.<String>of();
        return Stream.concat(names, pronouns).collect(Collectors.joining("|"));
    }

    private static Properties words() {
        try (var in = Objects.requireNonNull(TheyAnswered.class.getResourceAsStream("answered.properties"))) {
            var words = new Properties();
            words.load(in);
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
