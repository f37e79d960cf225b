package kith.ranking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Circle;
import kith.people.Relation;
import kith.ranking.Filter.In;
import kith.ranking.WishWords.Kind;

/// Reads one wish, word by word.
final class WishReader {
    private static final int MOST_PLACES = 10;
    private static final int MOST_MINUTES = 8 * 60;

    private final WishWords words;
    private final ReadTerms terms;
    private final Ties ties;
    private final List<String> tokens;
    private final Set<Relation> relations = EnumSet.noneOf(Relation.class);
    private final Set<Circle> circles = EnumSet.noneOf(Circle.class);
    private final List<Filter.Word> asked = new ArrayList<>();
    private int places = Wish.USUAL.places();
    private int minutes = Wish.USUAL.minutes();
    private int at;

    WishReader(WishWords words, ReadTerms terms, Ties ties, List<String> tokens) {
        this.words = words;
        this.terms = terms;
        this.ties = ties;
        this.tokens = tokens;
    }

    Wish read() {
        while (at < tokens.size()) {
            if (!duration() && !number() && !relation() && !circle() && !phrase()) {
                bare();
            }
        }
        return new Wish(places, minutes, new Filter(relations, circles, asked));
    }

    /// "20 minutes", "an hour", "half an hour", "two hours".
    private boolean duration() {
        int unit = at;
        while (unit < tokens.size() && unit <= at + 3 && !words.is(Kind.UNIT, word(unit))) {
            unit++;
        }
        if (unit == at || unit >= tokens.size() || unit > at + 3) {
            return false;
        }
        var meant = words.meaning(Kind.UNIT, word(unit));
        int each = meant == null ? 1 : Integer.parseInt(meant);
        var count = word(at);
        int read = switch (count) {
            case "a", "an" -> unit == at + 1 ? each : 0;
            case "half", "quarter" -> number(count) * each / 60;
            default -> unit == at + 1 ? number(count) * each : 0;
        };
        if (read <= 0) {
            return false;
        }
        minutes = Math.min(read, MOST_MINUTES);
        at = unit + 1;
        return true;
    }

    private boolean number() {
        int read = number(word(at));
        if (read > 0) {
            places = Math.min(read, MOST_PLACES);
            at++;
        }
        return read > 0;
    }

    private boolean relation() {
        var meant = words.meaning(Kind.RELATION, word(at));
        if (meant == null && words.is(Kind.FORMER, word(at)) && at + 1 < tokens.size()) {
            meant = words.meaning(Kind.RELATION, "ex-" + word(at + 1));
            at += meant == null ? 0 : 1;
        }
        if (meant != null) {
            relations.add(Relation.valueOf(meant));
            at++;
        }
        return meant != null;
    }

    private boolean circle() {
        var meant = words.meaning(Kind.CIRCLE, word(at));
        if (meant != null) {
            circles.add(Circle.valueOf(meant));
            at++;
        }
        return meant != null;
    }

    /// "in Berlin", "at Norrvik Foods", "tagged biotech": up to the next word that means something else.
    private boolean phrase() {
        var meant = words.meaning(Kind.IN, word(at));
        if (meant == null) {
            return false;
        }
        boolean leads = at == 0;
        at++;
        while (at < tokens.size() && word(at).equals("the")) {
            at++;
        }
        int from = at;
        while (at < tokens.size() && !words.any(word(at))) {
            at++;
        }
        var text = String.join(" ", tokens.subList(from, at));
        var in = Stream.of(meant.split(",")).map(In::valueOf).collect(Collectors.toSet());
        ask(text, in, leads || (!text.isEmpty() && Character.isUpperCase(text.charAt(0))));
        return true;
    }

    private void bare() {
        var text = tokens.get(at);
        if (!words.any(word(at))) {
            ask(text.startsWith("#") ? text.substring(1) : text, EnumSet.allOf(In.class), text.startsWith("#"));
        }
        at++;
    }

    /// A word that fits nobody counts only when it is `sure`ly meant.
    private void ask(String text, Set<In> in, boolean sure) {
        var word = new Filter.Word(text, terms.readPlace(text), in);
        if (!word.terms().none() && (sure || ties.all().stream().anyMatch(word::fits))) {
            asked.add(word);
        }
    }

    private int number(String word) {
        var meant = words.meaning(Kind.NUMBER, word);
        var digits = meant == null ? word : meant;
        return digits.length() < 5 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }

    private String word(int index) {
        return tokens.get(index).toLowerCase(Locale.ROOT);
    }
}
