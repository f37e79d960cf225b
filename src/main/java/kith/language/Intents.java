package kith.language;

import java.util.Map;
import kith.people.FactKind;

/// Tells what the writer of a message wants: phrases that leave no doubt first, then what was learned from examples.
final class Intents {
    /// Quoted words up to this many may be a title or a name.
    private static final int LONGEST_TITLE = 4;

    /// Below that a message tells of contact, though no clause does.
    private static final double TOLD = 0.1;

    private final PhraseFeatures features;
    private final PhraseModel<Intent> model;
    private final Commands commands;
    private final Wording wording;
    private final Lexicon lexicon;

    Intents(PhraseModel<Intent> model, PhraseFeatures features, Commands commands, Wording wording, Lexicon lexicon) {
        this.model = model;
        this.features = features;
        this.commands = commands;
        this.wording = wording;
        this.lexicon = lexicon;
    }

    /// `silent` is the chance that the message, if it is a log, tells of no contact.
    Intent of(Scene scene, Notes notes, double silent) {
        var said = commands.of(scene);
        if (said != null) {
            return said;
        }
        var chances =
                model.chances(features.of(wording.of(scene, 0, scene.text().size())));
        lean(chances, scene, notes, silent);
        return chances.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /// What was read of a log speaks for a log, unless the message asks something.
    private void lean(Map<Intent, Double> chances, Scene scene, Notes notes, double silent) {
        var asks = scene.text().tokens().stream().anyMatch(token -> token.is("?"));
        if (!asks) {
            double acts = notes.promises.size() + notes.gave.size() + notes.asked.size();
            weigh(chances, Intent.LOG, !notes.talks.isEmpty() ? 8 : silent < TOLD ? 4 : 1);
            weigh(chances, Intent.LOG, acts == 0 ? 1 : 3);
            weigh(chances, Intent.LOG, notes.gave.isEmpty() || scene.dates().isEmpty() ? 1 : 3);
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
}
