package kith.ranking;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.Circle;
import kith.people.Relation;
import kith.ranking.Traits.In;
import kith.ranking.WishWords.Kind;

/// Reads one wish, word by word.
final class WishReader {
    private static final int MOST_PLACES = 10;
    private static final int MOST_MINUTES = 8 * 60;

    private final WishWords words;
    private final ReadTerms terms;
    private final Ties ties;
    private final List<String> tokens;
    private final AskedTraits wanted = new AskedTraits();
    private final AskedTraits unwanted = new AskedTraits();
    private final SilenceReader silence;
    private boolean excluding;
    private int places = Wish.USUAL.places();
    private int minutes = Wish.USUAL.minutes();
    private int at;

    WishReader(WishWords words, ReadTerms terms, Ties ties, List<String> tokens) {
        this.words = words;
        this.terms = terms;
        this.ties = ties;
        this.tokens = tokens;
        this.silence = new SilenceReader(words, tokens);
    }

    Wish read() {
        while (at < tokens.size()) {
            if (excludes()) {
                excluding = true;
            } else if (!duration() && !span() && !number() && !trait()) {
                excluding = excluding && words.is(Kind.OR, word(at));
                at++;
            }
        }
        return new Wish(places, minutes, new Filter(wanted.traits(), unwanted.traits(), silence.days()));
    }

    /// "not", "except for my", "anybody but".
    private boolean excludes() {
        boolean but = at > 0 && word(at).equals("but") && words.is(Kind.ALL, word(at - 1));
        if (!but && !words.is(Kind.NOT, word(at))) {
            return false;
        }
        do {
            at++;
        } while (at < tokens.size() && (words.is(Kind.ALL, word(at)) || words.is(Kind.WHICH, word(at))));
        return true;
    }

    private boolean trait() {
        boolean read = relation() || circle() || phrase() || bare();
        excluding = excluding && (!read || (at < tokens.size() && words.is(Kind.OR, word(at))));
        return read;
    }

    private AskedTraits asked() {
        return excluding ? unwanted : wanted;
    }

    private boolean span() {
        int end = silence.read(at, number(word(at)));
        boolean read = end > at;
        at = end;
        return read;
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
            asked().add(Relation.valueOf(meant));
            at++;
        }
        return meant != null;
    }

    private boolean circle() {
        var meant = words.meaning(Kind.CIRCLE, word(at));
        if (meant != null) {
            asked().add(Circle.valueOf(meant));
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
        while (at < tokens.size() && !words.any(word(at)) && number(word(at)) == 0) {
            at++;
        }
        var text = String.join(" ", tokens.subList(from, at));
        var in = Stream.of(meant.split(",")).map(In::valueOf).collect(Collectors.toSet());
        ask(text, in, leads || (!text.isEmpty() && Character.isUpperCase(text.charAt(0))));
        return true;
    }

    private boolean bare() {
        var text = tokens.get(at);
        if (words.any(word(at))) {
            return false;
        }
        ask(text.startsWith("#") ? text.substring(1) : text, EnumSet.allOf(In.class), text.startsWith("#"));
        at++;
        return true;
    }

    /// A word that fits nobody counts only when it is `sure`ly meant.
    private void ask(String text, Set<In> in, boolean sure) {
        var word = new Traits.Word(text, terms.readPlace(text), in);
        if (!word.terms().none() && (sure || ties.all().stream().anyMatch(word::fits))) {
            asked().add(word);
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
