package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.people.FactKind;

/// Tells what the writer of a message wants: phrases that leave no doubt first, then what was learned from examples.
final class Intents {
    /// Quoted words up to this many may be a title or a name.
    private static final int LONGEST_TITLE = 4;

    private final IntentFeatures features;
    private final IntentModel model;
    private final Commands commands;
    private final Places places;
    private final Lexicon lexicon;

    Intents(
            Resources resources,
            Tokenizer tokenizer,
            IntentFeatures features,
            Commands commands,
            Places places,
            Lexicon lexicon) {
        this.features = features;
        this.commands = commands;
        this.places = places;
        this.lexicon = lexicon;
        var phrases = new HashMap<String, List<List<String>>>();
        resources
                .groups("intent-examples.txt")
                .forEach((name, lines) -> phrases.put(
                        name,
                        lines.stream()
                                .map(line -> features.of(tokenizer.read(line).tokens().stream()
                                        .map(Token::norm)
                                        .toList()))
                                .toList()));
        model = new IntentModel(phrases);
    }

    Intent of(Scene scene, Notes notes) {
        var said = commands.of(scene);
        if (said != null) {
            return said;
        }
        var chances = model.chances(features.of(words(scene)));
        lean(chances, scene, notes);
        return chances.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /// What was read of a log speaks for a log, unless the message asks something.
    private void lean(Map<Intent, Double> chances, Scene scene, Notes notes) {
        var asks = scene.text().tokens().stream().anyMatch(token -> token.is("?"));
        if (!asks) {
            double acts = notes.promises.size() + notes.gave.size() + notes.asked.size();
            weigh(chances, Intent.LOG, notes.talks.isEmpty() ? 1 : 8);
            weigh(chances, Intent.LOG, acts == 0 ? 1 : 3);
            weigh(chances, Intent.LOG, notes.facts.isEmpty() ? 1 : 1.5);
            weigh(chances, Intent.EDIT, news(scene, notes) ? 0.2 : jobChange(scene, notes) ? 6 : 1);
        }
        if (quotes(scene)) {
            weigh(chances, Intent.COACH, 8);
        }
        if (scene.mentions().isEmpty()) {
            weigh(chances, Intent.LOG, 0.3);
            weigh(chances, Intent.ABOUT, 0.2);
        }
    }

    /// All that is told is that somebody's job changed.
    private boolean jobChange(Scene scene, Notes notes) {
        return !notes.facts.isEmpty()
                && notes.facts.stream().allMatch(fact -> fact.kind() == FactKind.WORK)
                && notes.talks.isEmpty()
                && notes.promises.isEmpty()
                && commands.changesJob(scene);
    }

    /// Words in quotation marks are a draft.
    private static boolean quotes(Scene scene) {
        int words = -1;
        for (var token : scene.text().tokens()) {
            if (token.is("\"")) {
                if (words >= LONGEST_TITLE) {
                    return true;
                }
                words = 0;
            } else if (words >= 0) {
                words++;
            }
        }
        return false;
    }

    /// Something was learned that no record of a person holds.
    private boolean news(Scene scene, Notes notes) {
        return !notes.facts.isEmpty()
                && !commands.changesJob(scene)
                && scene.text().tokens().stream().noneMatch(token -> lexicon.has("record", token.norm()));
    }

    private static void weigh(Map<Intent, Double> chances, Intent intent, double factor) {
        chances.computeIfPresent(intent, (_, chance) -> chance * factor);
    }

    private List<String> words(Scene scene) {
        var words = new ArrayList<String>();
        int i = 0;
        while (i < scene.text().size()) {
            var mention = scene.mention(i);
            var dated = scene.dated(i);
            if (mention != null) {
                words.add(IntentFeatures.PERSON);
                i = mention.to();
            } else if (dated != null && !dated.time() && !dated.recurring()) {
                keepCue(scene, dated, words);
                words.add(IntentFeatures.DATE);
                i = dated.to();
            } else {
                words.add(places.has(scene.norm(i)) || placed(scene, i) ? IntentFeatures.PLACE : scene.norm(i));
                i++;
            }
        }
        return words;
    }

    private static void keepCue(Scene scene, Dated dated, List<String> words) {
        var first = scene.norm(dated.from());
        if (first.equals("until")
                || first.equals("till")
                || first.equals("by")
                || first.equals("after")
                || first.equals("from")) {
            words.add(first);
        }
    }

    /// A capital after a preposition is some place or other.
    private static boolean placed(Scene scene, int i) {
        return scene.text().capital(i)
                && (scene.is(i - 1, "in")
                        || scene.is(i - 1, "to")
                        || scene.is(i - 1, "at")
                        || scene.is(i - 1, "visiting"))
                && !scene.text().at(i).shouted()
                && !scene.is(i, "i");
    }
}
