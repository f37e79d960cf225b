package kith.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which known people the words of one message may name. Only words of the message are indexed, so a book of
/// thousands costs one pass over its names.
final class Acquaintances {
    /// How well a word names somebody, best first.
    static final int FIRST = 0;
    static final int OTHER = 1;
    static final int SHORT = 2;
    static final int SLIP = 3;

    private static final int MOST_SLIPS = 40;
    /// Parts of hyphened names are numbered from here on.
    private static final int HALF = 1_000;

    /// Somebody whom a word may name, `part` of whose name it is, and how well.
    record Hit(Known known, int part, int level) {}

    private final Map<String, List<Hit>> hits = new HashMap<>();

    private record Wanted(String word, int level) {}

    Acquaintances(Set<String> words, Set<String> slips, List<Known> known, GivenNames names) {
        var wanted = new HashMap<String, List<Wanted>>();
        for (var word : words) {
            wanted.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(new Wanted(word, FIRST));
            for (var kin : names.kin(word)) {
                if (!kin.equals(word)) {
                    wanted.computeIfAbsent(kin, _ -> new ArrayList<>(2)).add(new Wanted(word, SHORT));
                }
            }
        }
        var doubtful = new ArrayList<String>();
        slips.stream().limit(MOST_SLIPS).forEach(doubtful::add);
        for (var each : known) {
            int part = index(each, each.name(), 0, wanted, doubtful, names);
            for (var alias : each.aliases()) {
                part = index(each, alias, part + 10, wanted, doubtful, names);
            }
        }
        dropSlipsOfTheKnown();
    }

    private int index(
            Known known,
            String name,
            int first,
            Map<String, List<Wanted>> wanted,
            List<String> doubtful,
            GivenNames names) {
        int part = first;
        var plain = Fold.plain(name);
        int i = 0;
        while (i < plain.length()) {
            int end = i;
            while (end < plain.length() && plain.charAt(end) != ' ') {
                end++;
            }
            if (end > i) {
                var word = plain.substring(i, plain.charAt(end - 1) == '.' && end - i > 1 ? end - 1 : end);
                add(known, word, part, part == first ? FIRST : OTHER, wanted);
                addSlips(known, word, part, doubtful, names);
                if (part == first) {
                    addHalves(known, word, part, doubtful, names);
                }
                int hyphen = word.indexOf('-');
                if (hyphen > 0) {
                    int level = part > first ? OTHER : SHORT;
                    add(known, word.substring(0, hyphen), part + HALF, level, wanted);
                    add(known, word.substring(hyphen + 1), part + HALF + 1, level, wanted);
                }
                part++;
            }
            i = end + 1;
        }
        return part;
    }

    private void add(Known known, String word, int part, int level, Map<String, List<Wanted>> wanted) {
        for (var want : wanted.getOrDefault(word, List.of())) {
            if (want.level() == SHORT && level == OTHER) {
                continue;
            }
            hits.computeIfAbsent(want.word(), _ -> new ArrayList<>(2))
                    .add(new Hit(known, part, Math.max(level, want.level())));
        }
    }

    private void addSlips(Known known, String word, int part, List<String> doubtful, GivenNames names) {
        if (word.length() < 3) {
            return;
        }
        for (var doubt : doubtful) {
            if (Math.abs(doubt.length() - word.length()) > 1 || doubt.equals(word)) {
                continue;
            }
            var alike = doubt.charAt(0) == word.charAt(0) || (doubt.length() > 5 && doubt.charAt(1) == word.charAt(1));
            if (alike && slipped(doubt, word, names)) {
                hits.computeIfAbsent(doubt, _ -> new ArrayList<>(2)).add(new Hit(known, part, SLIP));
            }
        }
    }

    /// `Gwendo` for Gwendoline: as far as one cares to type.
    private void addHalves(Known known, String word, int part, List<String> doubtful, GivenNames names) {
        for (var half : doubtful) {
            if (half.length() + 2 <= word.length() && word.startsWith(half) && !names.given(half)) {
                hits.computeIfAbsent(half, _ -> new ArrayList<>(2)).add(new Hit(known, part, SHORT));
            }
        }
    }

    /// Another given name is no slip, unless it sounds the same.
    private static boolean slipped(String typed, String name, GivenNames names) {
        if (names.given(typed) || typed.length() < 4) {
            return GivenNames.sound(typed).equals(GivenNames.sound(name));
        }
        return Fold.oneSlipApart(typed, name) || GivenNames.sound(typed).equals(GivenNames.sound(name));
    }

    private void dropSlipsOfTheKnown() {
        hits.values().forEach(list -> {
            var best = list.stream().mapToInt(Hit::level).min().orElse(FIRST);
            if (best < SLIP) {
                list.removeIf(hit -> hit.level() == SLIP);
            }
        });
    }

    List<Hit> of(String word) {
        return hits.getOrDefault(word, List.of());
    }

    static Set<String> ids(List<Hit> hits) {
        var ids = new HashSet<String>();
        hits.forEach(hit -> ids.add(hit.known().id()));
        return ids;
    }
}
