package kith.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts names right that the same message corrects: `met Nina – sorry, Nico`, `Ana (not Anja)`, `Tom rang, Tom Lund
/// that
/// is`.
final class NamesPutRight {
    private static final int FAR = 6;
    private static final int ALIKE = 2;

    /// Words with which somebody takes back what they have just written.
    private static final Set<String> SORRY = Set.of(
            "sorry", "wait", "correction", "mean", "meant", "rather", "oops", "whoops", "apologies", "make", "scratch");

    private static final Set<String> AGAIN = Set.of("no", "wait", "i", "that", "it", "or", "was", "actually", "well");

    private NamesPutRight() {}

    static List<Mention> read(Text text, List<Mention> mentions) {
        if (mentions.size() < 2) {
            return mentions;
        }
        var right = new ArrayList<Mention>();
        for (int i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            int which = next == null ? 0 : which(text, mention, next);
            if (next != null && which > 0) {
                right.add(next.at(mention.from(), which));
                while (i + 1 < mentions.size() && mentions.get(i + 1).from() < which) {
                    i++;
                }
            } else if (next != null && instead(text, mention, next)) {
                right.add(next.at(mention.from(), mention.to()));
            } else if (i == 0 || !excluded(text, mentions.get(i - 1), mention)) {
                right.add(told(mention, mentions));
            }
        }
        return List.copyOf(right);
    }

    /// Whether `next` stands for `mention`: `Nina – sorry, Nico`.
    private static boolean instead(Text text, Mention mention, Mention next) {
        if (next.from() - mention.to() > FAR || next.from() == mention.to() || goesOn(text, next.to())) {
            return false;
        }
        var sorry = false;
        var again = false;
        for (int i = bracket(text, mention.to(), next.from()); i < next.from(); i++) {
            var word = text.norm(i);
            var taken = SORRY.contains(word);
            if (text.word(i) && !taken && !AGAIN.contains(word)) {
                return false;
            }
            sorry |= taken;
            again |= word.equals("no") || word.equals("wait") || word.equals("actually");
        }
        return sorry || (again && alike(text, mention, next));
    }

    /// `met Theo on Monday (no, Thea)`: what is put right in brackets may stand a few words before.
    private static int bracket(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, "(")) {
                return i;
            }
        }
        return from;
    }

    /// Past the bracket that says which of several is meant: `Tom (Lund, not the other one)`; 0 for none.
    private static int which(Text text, Mention mention, Mention next) {
        int name = mention.to() + 1;
        name = text.is(name, "the") ? name + 1 : name;
        var one = text.is(mention.to(), "(")
                && next.from() == name
                && next.who() instanceof Who.InBook(var id)
                && mention.candidates().contains(id);
        var more = text.is(next.to(), ",") || text.is(next.to(), "not") || text.is(next.to(), "one");
        int close = next.to();
        while (one && more && close < next.to() + FAR && !text.is(close, ")")) {
            close++;
        }
        return one && text.is(close, ")") ? close + 1 : 0;
    }

    /// `sorry Ana couldn't come` takes nothing back.
    private static boolean goesOn(Text text, int i) {
        return text.word(i)
                && switch (text.norm(i)) {
                    case "for",
                            "at",
                            "on",
                            "in",
                            "over",
                            "by",
                            "from",
                            "about",
                            "this",
                            "last",
                            "yesterday",
                            "today",
                            "and" -> false;
                    default -> true;
                };
    }

    /// `Ana (not Anja, the other one)`: whom one could take her for.
    private static boolean excluded(Text text, Mention before, Mention mention) {
        int not = mention.from() - 1;
        var sign = text.is(not - 1, "(") || text.is(not - 1, ",") || text.is(not - 1, "-");
        return text.is(not, "not") && not - 1 <= before.to() && sign && alike(text, before, mention);
    }

    private static boolean alike(Text text, Mention one, Mention other) {
        var first = text.norm(one.from());
        var second = text.norm(other.from());
        int length = Math.min(ALIKE, Math.min(first.length(), second.length()));
        return first.startsWith(second.substring(0, length));
    }

    /// Whoever is also named in full is meant by the first name alone.
    private static Mention told(Mention mention, List<Mention> mentions) {
        if (!(mention.who() instanceof Who.Unsure)) {
            return mention;
        }
        var named = mentions.stream()
                .filter(each -> each.who() instanceof Who.InBook(var id)
                        && mention.candidates().contains(id))
                .filter(each -> each.to() - each.from() > 1)
                .map(Mention::who)
                .distinct()
                .toList();
        return named.size() == 1
                ? new Mention(mention.from(), mention.to(), named.getFirst(), List.of(), mention.sex())
                : mention;
    }
}
