package kith.language;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A message that logs something, with what it tells: a line of labelled-messages.tsv. Of some it is only labelled how
/// they tell of contact.
record LabelledMessage(Message message, Contact contact, Optional<List<Item>> items) {
    private static final int WHEN = 0;
    private static final int TALKS = 1;
    private static final int KNOWN = 2;
    private static final int ITEMS = 3;
    private static final int TEXT = 4;
    private static final String UNLABELLED = "?";

    /// What the message tells besides, in its own words.
    record Item(Sense sense, String words) {
        static Item of(String item) {
            int colon = item.indexOf(": ");
            var sense = switch (item.substring(0, colon)) {
                case "me" -> Sense.MY_PROMISE;
                case "them" -> Sense.THEIR_PROMISE;
                case String other -> Sense.valueOf(other.toUpperCase(Locale.ROOT));
            };
            return new Item(sense, item.substring(colon + 2));
        }
    }

    LabelledMessage {
        items = items.map(List::copyOf);
    }

    /// `line` has the columns that the head of the file names.
    static LabelledMessage of(String line) {
        var columns = line.split("\t");
        var talk = columns[TALKS].split(",")[0];
        return new LabelledMessage(
                new Message(text(columns[TEXT]), ZonedDateTime.parse(columns[WHEN]), known(columns[KNOWN])),
                Contact.valueOf(talk.toUpperCase(Locale.ROOT)),
                items(columns[ITEMS]));
    }

    private static Optional<List<Item>> items(String column) {
        return column.equals(UNLABELLED)
                ? Optional.empty()
                : Optional.of(parts(column, " \\| ").stream().map(Item::of).toList());
    }

    private static String text(String column) {
        return column.replace("\\n", "\n");
    }

    private static List<Known> known(String column) {
        var known = new ArrayList<Known>();
        for (var each : parts(column, "; ")) {
            var names = Arrays.asList(each.split("/"));
            known.add(new Known("p" + known.size(), names.getFirst(), names.subList(1, names.size()), null));
        }
        return known;
    }

    private static List<String> parts(String column, String between) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(between));
    }
}
