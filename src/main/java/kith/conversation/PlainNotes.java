package kith.conversation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What was told, before there is an index of it: read through from end to end, for words that begin as those wanted
/// do.
record PlainNotes(List<NoteLine> lines, NoteQuery queries) implements Notes {
    private record Fit(NoteLine line, int words) {}

    PlainNotes {
        lines = List.copyOf(lines);
    }

    @Override
    public List<Hit> find(String wanted, @Nullable PersonId only, int most) {
        var stems = queries.stems(wanted);
        return lines.stream()
                .filter(each -> only == null || each.person().equals(only))
                .map(each -> new Fit(each, count(stems, each.text().toLowerCase(Locale.ROOT))))
                .filter(each -> each.words() > 0)
                .sorted(comparingInt(Fit::words)
                        .thenComparing(comparing(each -> each.line().day()))
                        .reversed())
                .limit(most)
                .map(each -> new Hit(each.line().person(), each.line().entry(), each.words()))
                .toList();
    }

    @Override
    public boolean thorough() {
        return false;
    }

    private static int count(List<String> stems, String text) {
        int count = 0;
        for (var stem : stems) {
            count += stands(stem, text) ? 1 : 0;
        }
        return count;
    }

    private static boolean stands(String stem, String text) {
        for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
