package kith.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.people.FactKind;
import org.jspecify.annotations.Nullable;

/// Puts together what a message of a certain intent means.
final class Answers {
    private final Topics topics;
    private final Commands commands;

    Answers(Lexicon lexicon, Places places, Commands commands) {
        this.commands = commands;
        topics = new Topics(lexicon, places);
    }

    Meaning of(Intent intent, Scene scene, Notes notes) {
        var people = people(intent, scene, notes);
        var log = intent == Intent.LOG;
        return new Meaning(
                intent,
                people.stream().filter(who -> !(who instanceof Who.Unsure)).toList(),
                doubts(scene, people),
                log ? notes.talks.list() : List.of(),
                log ? List.copyOf(notes.promises) : List.of(),
                facts(intent, scene, notes),
                log ? List.copyOf(notes.gave) : List.of(),
                log ? List.copyOf(notes.asked) : List.of(),
                topics.of(intent, scene),
                when(intent, scene));
    }

    private List<Meaning.Learned> facts(Intent intent, Scene scene, Notes notes) {
        return switch (intent) {
            case LOG -> List.copyOf(notes.facts);
            case EDIT ->
                !commands.changesJob(scene)
                        ? List.of()
                        : notes.facts.stream()
                                .filter(fact -> fact.kind() == FactKind.WORK)
                                .toList();
            case INTRODUCE ->
                notes.facts.stream()
                        .filter(fact -> fact.kind() == FactKind.NEED)
                        .toList();
            default -> List.of();
        };
    }

    private static Set<Who> people(Intent intent, Scene scene, Notes notes) {
        var people = new LinkedHashSet<Who>();
        switch (intent) {
            case COACH -> scene.mentions().stream().limit(1).map(Mention::who).forEach(people::add);
            case EDIT -> edited(scene, people);
            case WHO, IMPORT, EXPORT, HELP, CHAT, UNCLEAR, UNDO -> {}
            default ->
                scene.mentions().stream()
                        .map(Mention::who)
                        .filter(who -> !notes.sources.contains(who) || notes.concerns(who))
                        .forEach(people::add);
        }
        return people;
    }

    /// Whose record changes: a new name beside a known person is what that person is to be called.
    private static void edited(Scene scene, Set<Who> people) {
        var known = scene.mentions().stream().anyMatch(mention -> !mention.isNew());
        for (var mention : scene.mentions()) {
            if (!mention.isNew()) {
                people.add(mention.who());
            } else if (!known) {
                people.add(
                        mention.candidates().size() == 1
                                ? new Who.InBook(mention.candidates().getFirst())
                                : mention.who());
            }
        }
    }

    private static List<Meaning.Doubt> doubts(Scene scene, Set<Who> people) {
        Map<Who, Meaning.Doubt> doubts = new LinkedHashMap<>();
        for (var mention : scene.mentions()) {
            if (mention.who() instanceof Who.Unsure(var words) && people.contains(mention.who())) {
                doubts.putIfAbsent(mention.who(), new Meaning.Doubt(words, mention.candidates()));
            }
        }
        return new ArrayList<>(doubts.values());
    }

    private static @Nullable LocalDate when(Intent intent, Scene scene) {
        if (intent != Intent.SNOOZE && intent != Intent.VISIT && intent != Intent.SCHEDULE) {
            return null;
        }
        for (var dated : scene.dates(0, scene.text().size())) {
            var pause = intent != Intent.SCHEDULE || dated.cue() == Dated.Cue.UNTIL;
            if (pause
                    && !dated.recurring()
                    && !scene.is(dated.from() - 1, "not")
                    && !scene.is(dated.from() - 1, "no")) {
                return dated.future();
            }
        }
        return null;
    }
}
