package kith.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is looked at to tell whether a whole message tells of contact: its words, its days as they lie from today, how
/// many people it names, and what the rules have made of it.
final class MessageFeatures {
    private static final int MOST = 3;
    private static final int MOST_ACTS = 2;
    private static final int MOST_CLAUSES = 6;

    private final Wording wording;
    private final PhraseFeatures words;

    MessageFeatures(Wording wording, PhraseFeatures words) {
        this.wording = wording;
        this.words = words;
    }

    List<String> of(Scene scene, Today today, Notes notes) {
        var tokens = wording.dated(scene, 0, scene.text().size(), today);
        var features = new LinkedHashSet<>(words.of(tokens));
        tokens.stream().filter(Wording::stands).forEach(token -> features.add("has " + token));
        features.add("day "
                + tokens.stream().filter(Wording.DAYS::contains).findFirst().orElse("none"));
        if (tokens.stream().noneMatch(Wording.OVER::contains)) {
            features.add("nothing over");
        }
        features.add("people "
                + Math.min(
                        MOST,
                        scene.mentions().stream().map(Mention::who).distinct().count()));
        for (var told : notes.told()) {
            read(told, scene, today, features);
        }
        count(notes, features);
        return new ArrayList<>(features);
    }

    /// What the rules could not tell, or took for a talk, is looked at once more by itself.
    private void read(Notes.Told told, Scene scene, Today today, Set<String> features) {
        var tokens = wording.dated(scene, told.clause().from(), told.clause().to(), today);
        var open = told.telling() == Notes.Telling.OPEN || told.telling() == Notes.Telling.TALK;
        var telling = open ? Notes.Telling.OPEN : told.telling();
        features.add("clause " + telling + " " + tokens.contains(Wording.PERSON) + " "
                + tokens.stream().anyMatch(Wording.OVER::contains));
        if (open) {
            words.of(tokens).forEach(word -> features.add("open " + word));
        }
    }

    private static void count(Notes notes, Set<String> features) {
        var told = notes.told();
        features.add("clauses " + Math.min(MOST_CLAUSES, told.size()));
        told.forEach(each -> features.add("told " + each.telling()));
        if (!told.isEmpty()) {
            features.add("first told " + told.getFirst().telling());
        }
        features.add("promises " + Math.min(MOST_ACTS, notes.promises.size()));
        features.add("facts " + Math.min(MOST, notes.facts.size()));
        features.add("gave " + Math.min(MOST_ACTS, notes.gave.size()));
        features.add("asked " + Math.min(MOST_ACTS, notes.asked.size()));
    }
}
