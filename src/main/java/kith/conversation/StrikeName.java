package kith.conversation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Change;
import kith.people.Person;
import kith.people.Relationship;
import kith.people.Talk;

/// Strikes the names of somebody who is to be forgotten from the notes of talks at which others were too.
final class StrikeName {
    /// Shorter ones are words besides.
    private static final int SHORTEST = 3;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private StrikeName() {}

    /// The changes that leave nothing of the name in talks that stay.
    static List<Change> changes(Relationship all) {
        var name = name(all.person());
        return all.talks().stream()
                .filter(talk -> talk.with().size() > 1)
                .map(talk -> Change.from(talk, struck(talk, name)))
                .toList();
    }

    private static Talk struck(Talk talk, Pattern name) {
        var note = name.matcher(talk.note()).replaceAll("…");
        return new Talk(talk.id(), talk.with(), talk.kind(), talk.on(), note);
    }

    /// The whole name and its aliases first, then each of their words.
    private static Pattern name(Person person) {
        var whole = Stream.concat(Stream.of(person.name()), person.aliases().stream());
        var words = Stream.concat(Stream.of(person.name()), person.aliases().stream())
                .flatMap(SPACES::splitAsStream)
                .filter(each -> each.length() >= SHORTEST);
        var any = Stream.concat(whole, words)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
