package kith.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The days on which one real person was in touch with each other one; see the README beside contacts.tsv.
record ContactLog(String owner, List<List<LocalDate>> people) {
    private static final Pattern GAP = Pattern.compile("(\\d+)[abc]");
    private static final LocalDate ANY_DAY = LocalDate.of(1850, 1, 1);

    static List<ContactLog> read(Stream<String> lines) {
        var owners = new TreeMap<String, List<List<LocalDate>>>();
        lines.map(line -> List.of(line.split("\t", -1)))
                .forEach(line -> owners.computeIfAbsent(line.get(0) + " " + line.get(1), _ -> new ArrayList<>())
                        .add(days(line.get(3))));
        return owners.entrySet().stream()
                .map(each -> new ContactLog(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private static List<LocalDate> days(String history) {
        var day = new long[1];
        return GAP.matcher(history)
                .results()
                .map(gap -> ANY_DAY.plusDays(day[0] += Long.parseLong(Objects.requireNonNull(gap.group(1)))))
                .toList();
    }

    LocalDate first() {
        return people.stream().map(List::getFirst).min(LocalDate::compareTo).orElseThrow();
    }

    LocalDate last() {
        return people.stream().map(List::getLast).max(LocalDate::compareTo).orElseThrow();
    }

    /// How many people were in touch on three days or more.
    long rhythms() {
        return people.stream().filter(days -> days.size() >= 3).count();
    }
}
