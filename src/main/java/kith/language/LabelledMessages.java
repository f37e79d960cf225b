package kith.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The messages of labelled-messages.tsv as the rules read them.
final class LabelledMessages {
    private final List<Read> messages;
    private final Lexicon lexicon;
    private final Wording wording;

    /// A labelled message, and what the rules make of it.
    record Read(LabelledMessage labelled, Scene scene, Today today, Notes notes) {}

    /// What a clause tells, and its words without names.
    record LabelledClause(Sense sense, List<String> wording) {}

    LabelledMessages(Resources resources, SceneReader scenes, LogReader logs, Lexicon lexicon, Wording wording) {
        this.lexicon = lexicon;
        this.wording = wording;
        messages = resources.lines("labelled-messages.tsv").stream()
                .map(line -> {
                    var labelled = LabelledMessage.of(line);
                    var today = Dates.today(labelled.message().now());
                    var scene = scenes.read(labelled.message(), today);
                    return new Read(labelled, scene, today, logs.read(scene, today));
                })
                .toList();
    }

    List<Read> all() {
        return messages;
    }

    /// Those clauses of which it is plain what they tell.
    List<LabelledClause> clauses() {
        var clauses = new ArrayList<LabelledClause>();
        for (var message : messages) {
            var items = message.labelled().items();
            var clausesTold = items.isPresent() ? message.notes().told() : List.<Notes.Told>of();
            for (var told : clausesTold) {
                var sense = sense(message, items.orElseThrow(), told);
                if (sense != null) {
                    var clause = told.clause();
                    clauses.add(new LabelledClause(sense, wording.of(message.scene(), clause.from(), clause.to())));
                }
            }
        }
        return clauses;
    }

    /// What the message is labelled with in the words of this clause; null if that can't be told.
    private @Nullable Sense sense(Read message, List<LabelledMessage.Item> items, Notes.Told told) {
        var words = words(
                message.scene().text().cut(told.clause().from(), told.clause().to()));
        Sense sense = null;
        double most = 0.5;
        for (var item : items) {
            var shared = words(item.words());
            double all = Math.min(words.size(), shared.size());
            shared.retainAll(words);
            if (all > 0 && shared.size() / all >= most) {
                most = shared.size() / all;
                sense = item.sense();
            }
        }
        var contact = message.labelled().contact();
        if (sense != null || contact == Contact.NONE) {
            return sense == null ? Sense.NONE : sense;
        }
        return told.telling() == Notes.Telling.TALK ? Sense.valueOf(contact.name()) : null;
    }

    private Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.isEmpty() || lexicon.has("stop", word));
        return words;
    }
}
