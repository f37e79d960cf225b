package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Learns what this room's phrases mean from its files of labelled ones. The build does it once; where it has not,
/// [Understand] does it when it is made.
public final class LearnPhrases {
    static final String SENSES = "senses.weights";
    static final String INTENTS = "intents.weights";
    static final String CONTACTS = "contacts.weights";

    /// Few examples a sense: the less is made of any one word, the better it carries over to other authors.
    private static final double STEADY_SENSES = 0.03;

    private static final double STEADY_INTENTS = 1e-4;

    /// Chosen, as the chance above which a talk is believed, by leaving out one author's messages after the other.
    private static final double STEADY_CONTACTS = 0.01;

    private final Resources resources;
    private final Tokenizer tokenizer;
    private final PhraseFeatures features;

    LearnPhrases(Resources resources, Tokenizer tokenizer, PhraseFeatures features) {
        this.resources = resources;
        this.tokenizer = tokenizer;
        this.features = features;
    }

    /// All that is learned, by the name of the file beside this class from which it is read again.
    public static Map<String, Weights> all() {
        var readers = new Readers();
        var learn = readers.learn();
        var labelled = readers.labelled();
        return Map.of(
                SENSES,
                learn.senses(labelled.clauses()),
                INTENTS,
                learn.intents(),
                CONTACTS,
                learn.contacts(),
                LearnMessages.MESSAGES,
                new LearnMessages(labelled, readers.messages).weights());
    }

    /// `clauses` beside the file's own.
    Weights senses(List<LabelledMessages.LabelledClause> clauses) {
        var regression = regression(Sense.class, STEADY_SENSES, resources.groups("clause-examples.txt"));
        var labels = List.of(Sense.values());
        clauses.forEach(clause -> regression.add(labels.indexOf(clause.sense()), features.of(clause.wording())));
        return regression.learn();
    }

    /// Contact is learned from more clauses, of which it is only known whether and how they tell of any.
    Weights contacts() {
        var lines = new HashMap<String, List<String>>();
        resources.groups("clause-examples.txt").forEach((name, each) -> add(lines, contact(name), each));
        resources.groups("contact-examples.txt").forEach((name, each) -> add(lines, name, each));
        return weights(Contact.class, STEADY_CONTACTS, lines);
    }

    private static String contact(String name) {
        return Sense.valueOf(label(name)).talk().isPresent() ? name : "none";
    }

    private static void add(Map<String, List<String>> lines, String name, List<String> more) {
        lines.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(more);
    }

    Weights intents() {
        return weights(Intent.class, STEADY_INTENTS, resources.groups("intent-examples.txt"));
    }

    private <L extends Enum<L>> Weights weights(Class<L> type, double shrink, Map<String, List<String>> lines) {
        return regression(type, shrink, lines).learn();
    }

    private <L extends Enum<L>> PhraseRegression regression(
            Class<L> type, double shrink, Map<String, List<String>> lines) {
        var labels = List.of(Objects.requireNonNull(type.getEnumConstants()));
        var regression = new PhraseRegression(labels.size(), shrink);
        // The order in which examples are learned is that of this map.
        new HashMap<>(lines)
                .forEach((name, each) -> each.forEach(
                        line -> regression.add(labels.indexOf(Enum.valueOf(type, label(name))), featuresOf(line))));
        return regression;
    }

    private List<String> featuresOf(String line) {
        return features.of(
                tokenizer.read(line).tokens().stream().map(Token::norm).toList());
    }

    private static String label(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
