package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Learns from labelled messages how a message as a whole tells of contact.
final class LearnMessages {
    static final String MESSAGES = "messages.weights";

    /// Chosen by leaving out one author's messages after the other.
    private static final double STEADY = 0.04;

    /// What few messages have tells nothing of others.
    private static final int FEWEST = 4;

    private final LabelledMessages messages;
    private final MessageFeatures features;

    LearnMessages(LabelledMessages messages, MessageFeatures features) {
        this.messages = messages;
        this.features = features;
    }

    private record Example(Contact contact, List<String> features) {}

    Weights weights() {
        var examples = new ArrayList<Example>();
        Map<String, Integer> counts = new HashMap<>();
        for (var message : messages.all()) {
            var example = example(message);
            examples.add(example);
            example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        var labels = List.of(Contact.values());
        var regression = new PhraseRegression(labels.size(), STEADY);
        for (var example : examples) {
            regression.add(
                    labels.indexOf(example.contact()),
                    example.features().stream()
                            .filter(feature -> counts.getOrDefault(feature, 0) >= FEWEST)
                            .toList());
        }
        return regression.learn();
    }

    private Example example(LabelledMessages.Read message) {
        return new Example(
                message.labelled().contact(), features.of(message.scene(), message.today(), message.notes()));
    }
}
