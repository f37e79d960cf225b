package kith.language;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A message that logs something, with what it tells: a line of labelled-messages.tsv.
record LabelledMessage(Message message, Contact contact) {
    private static final int WHEN = 0;
    private static final int TALKS = 1;
    private static final int KNOWN = 2;
    private static final int TEXT = 4;

    /// `line` has the columns that the head of the file names.
    static LabelledMessage of(String line) {
        var columns = line.split("\t");
        var talk = columns[TALKS].split(",")[0];
        return new LabelledMessage(
                new Message(text(columns[TEXT]), ZonedDateTime.parse(columns[WHEN]), known(columns[KNOWN])),
                Contact.valueOf(talk.toUpperCase(Locale.ROOT)));
    }

    private static String text(String column) {
        return column.replace("\\n", "\n");
    }

    private static List<Known> known(String column) {
        var known = new ArrayList<Known>();
        for (var each : column.isEmpty() ? new String[0] : column.split("; ")) {
            var names = Arrays.asList(each.split("/"));
            known.add(new Known("p" + known.size(), names.getFirst(), names.subList(1, names.size()), null));
        }
        return known;
    }
}
