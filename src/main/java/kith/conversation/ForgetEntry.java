package kith.conversation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.language.Meaning;
import kith.people.Ask;
import kith.people.Entry;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.NameKeys;
import kith.people.Offer;
import kith.people.Person;
import kith.people.PersonId;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Relationship;
import kith.people.Talk;
import kith.people.Visit;

/// Deletes one entry for good, once the member has said yes to it: what they told last, or the note of somebody whose
/// words fit best.
final class ForgetEntry {
    private static final Pattern LAST = Pattern.compile(
            "(?:that|this|it|(?:the|my) last (?:one|thing|entry|note|line|message)|what i (?:just )?(?:told|wrote|said)"
                    + "(?: you)?)(?: please)?[.!]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES_ENTRY =
            Pattern.compile("^that\\b|\\b(?:note|fact|talk|call|meeting|entry|favour)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;

    /// Of the words that tell what is to go, so many stand in it at least.
    private static final double FITS = 0.5;

    private final FindPeople people;

    ForgetEntry(FindPeople people) {
        this.people = people;
    }

    static boolean isLast(String what) {
        return LAST.matcher(what).matches();
    }

    Answer askLast(Scene scene, String text) {
        return scene.book()
                .lastStep()
                .map(step -> Answer.say(WordsOfForget.confirmStep(keep(scene, text, "step " + step.id()), step)))
                .orElse(Answer.say(WordsOfLog.nothingToUndo()));
    }

    /// Empty where `what` speaks of nothing that is noted of those whom `read` names.
    Optional<Answer> ask(Scene scene, String text, String what, Meaning read) {
        if (!NAMES_ENTRY.matcher(what).find()) {
            return Optional.empty();
        }
        return read.people().stream()
                .flatMap(each -> people.inBook(scene.book(), each).stream())
                .flatMap(person -> best(scene, person, what).stream())
                .findFirst()
                .map(each -> Answer.say(WordsOfForget.confirmEntry(
                        keep(
                                scene,
                                text,
                                each.entry().entryId().orElseThrow() + " "
                                        + each.of().id()),
                        each.entry(),
                        text(each.entry()),
                        each.of())));
    }

    private record Fit(Entry entry, Person of, double share) {}

    private static Optional<Fit> best(Scene scene, Person person, String what) {
        var wanted = words(what);
        wanted.removeAll(words(person.name()));
        return scene.book().relationship(person.id()).stream()
                .flatMap(ForgetEntry::entries)
                .map(each -> new Fit(each, person, share(wanted, words(text(each)))))
                .filter(each -> each.share() >= FITS)
                .max(Comparator.comparingDouble(Fit::share));
    }

    private static Stream<Entry> entries(Relationship all) {
        return Stream.of(all.facts(), all.promises(), all.talks(), all.gave(), all.asked())
                .flatMap(Collection::stream);
    }

    private static double share(Set<String> wanted, Set<String> there) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(BREAKS.split(NameKeys.plain(text)))
                .filter(each -> each.length() >= SHORTEST_WORD && !each.equals("that") && !each.equals("the"))
                .collect(Collectors.toSet());
    }

    private static String text(Entry entry) {
        return switch (entry) {
            case Talk it -> it.note();
            case Fact it -> it.text();
            case Promise it -> it.what();
            case Gift it -> it.what();
            case Ask it -> it.what();
            case Offer it -> it.text();
            case Visit it -> it.place();
            case Person it -> it.name();
            case Reach _ -> "";
        };
    }

    private static Question keep(Scene scene, String text, String about) {
        var question = new Question(
                EntryId.fresh(),
                Question.Kind.FORGET_ENTRY,
                text,
                about,
                scene.now().toInstant());
        scene.turn().keep(question);
        return question;
    }

    /// Whether what was asked about is there still, and now is gone.
    boolean confirmed(Scene scene, Question question) {
        var parts = question.about().split(" ", 2);
        return parts[0].equals("step") ? step(scene, parts[1]) : entry(scene, parts[0], parts[1]);
    }

    private static boolean step(Scene scene, String id) {
        var step = EntryId.parse(id).flatMap(scene.book()::step);
        step.ifPresent(scene.book()::takeBack);
        return step.isPresent();
    }

    private static boolean entry(Scene scene, String id, String person) {
        var entry = PersonId.parse(person).flatMap(scene.book()::relationship).stream()
                .flatMap(ForgetEntry::entries)
                .filter(each ->
                        each.entryId().filter(it -> it.toString().equals(id)).isPresent())
                .findFirst();
        entry.ifPresent(scene.book()::forget);
        return entry.isPresent();
    }
}
