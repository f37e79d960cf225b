package kith.conversation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kith.language.Meaning;
import kith.people.Change;
import kith.people.EntryId;
import kith.people.Person;
import kith.people.Step;
import kith.people.Talk;
import kith.people.TalkKind;

/// Does about a person what a press under a suggestion or a few words say: done, not now, let go, back again.
final class TendPerson {
    private static final int NOT_NOW_DAYS = 14;
    private static final int LET_GO_DAYS = 182;
    private static final int LETTING_GO_FOR_GOOD = 3;
    private static final int LONGEST = 120;

    private static final Pattern LET_GO = pattern("let (?:go(?: of)? (.+?)|(.+) go)");
    private static final Pattern ARCHIVE = pattern("archive (.+?)");
    private static final Pattern BACK = pattern("(?:bring (?:back (.+?)|(.+) back)|(?:unarchive|restore) (.+?))");

    private final Lists lists;
    private final FindPeople find;

    TendPerson(Lists lists, FindPeople find) {
        this.lists = lists;
        this.find = find;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                "(?:please |can you |could you )?" + words + "(?: please| again| now)?[.! ]*",
                Pattern.CASE_INSENSITIVE);
    }

    /// "Let go of Tom", "archive Tom", "bring Tom back", in so many words; empty for anything else.
    Optional<Answer> told(Scene scene, String text, Meaning meaning) {
        if (meaning.people().size() != 1) {
            return Optional.empty();
        }
        var person = find.inBook(scene.book(), meaning.people().getFirst());
        return person.flatMap(each -> is(LET_GO, text, each)
                        ? Optional.of(letGo(scene, each, ""))
                        : is(ARCHIVE, text, each)
                                ? Optional.of(archive(scene, each, ""))
                                : is(BACK, text, each) ? Optional.of(back(scene, each, "")) : Optional.empty())
                .map(Answer::say);
    }

    /// Only with nothing but their name: "let me know when Tom is good to go" lets nobody go.
    private boolean is(Pattern words, String text, Person person) {
        var matcher = words.matcher(text);
        return text.length() <= LONGEST
                && matcher.matches()
                && IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(i -> Objects.requireNonNullElse(matcher.group(i), ""))
                        .filter(each -> !each.isEmpty())
                        .anyMatch(name -> find.isCalled(person, name));
    }

    /// `value` names the person, and the list in which the button stands; so for the others.
    Answer done(Scene scene, String value) {
        return with(scene, value, (person, list) -> {
            var said = WordsOfWho.saidDone(person);
            var talk = new Talk(EntryId.fresh(), List.of(person.id()), TalkKind.OTHER, scene.today(), said);
            var step = scene.take(said, List.of(Change.added(talk)));
            return WordsOfWho.reachedOut(person, step.id(), list);
        });
    }

    Answer notNow(Scene scene, String value) {
        return with(scene, value, (person, list) -> {
            var until = scene.today().plusDays(NOT_NOW_DAYS);
            var step = change(scene, WordsOfWho.saidNotNow(person), person, person.withQuietUntil(until));
            return WordsOfWho.quiet(person, until, scene.today(), step.id(), list);
        });
    }

    Answer letGo(Scene scene, String value) {
        return with(scene, value, (person, list) -> letGo(scene, person, list));
    }

    Answer archive(Scene scene, String value) {
        return with(scene, value, (person, list) -> archive(scene, person, list));
    }

    private static Reply letGo(Scene scene, Person person, String list) {
        var after = person.letGoOnceMore(scene.today().plusDays(LET_GO_DAYS));
        var step = change(scene, WordsOfWho.saidLetGo(person), person, after);
        return after.letGo() >= LETTING_GO_FOR_GOOD && !after.archived()
                ? WordsOfWho.offerArchive(person, step.id(), list)
                : WordsOfWho.letGo(person, step.id(), list);
    }

    private static Reply archive(Scene scene, Person person, String list) {
        var step = change(scene, WordsOfWho.saidArchived(person), person, person.withArchived(true));
        return WordsOfWho.archived(person, step.id(), list);
    }

    private static Reply back(Scene scene, Person person, String list) {
        if (person.back().equals(person)) {
            return WordsOfWho.neverGone(person);
        }
        var step = change(scene, WordsOfWho.saidBack(person), person, person.back());
        return WordsOfWho.broughtBack(person, step.id(), list);
    }

    private static Step change(Scene scene, String said, Person before, Person after) {
        return scene.take(said, List.of(Change.from(before, after)));
    }

    private Answer with(Scene scene, String value, BiFunction<Person, String, Reply> act) {
        var person = find.byId(scene.book(), value.split(" ", 2)[0]);
        return person.isPresent()
                ? lists.again(scene, value, act.apply(person.get(), Lists.of(value)))
                : lists.gone(scene, value);
    }
}
