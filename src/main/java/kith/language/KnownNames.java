package kith.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whom of the book a word names, together with the words behind it.
final class KnownNames {
    private final Clue clue;
    private final GivenNames names;
    private final Newcomers newcomers;

    KnownNames(Clue clue, GivenNames names, Newcomers newcomers) {
        this.clue = clue;
        this.names = names;
        this.newcomers = newcomers;
    }

    @Nullable
    Mention read(Text text, int i, List<Acquaintances.Hit> hits, Acquaintances acquaintances) {
        int longest = 0;
        var best = new ArrayList<Acquaintances.Hit>();
        for (var hit : hits) {
            int length = length(text, i, hit, acquaintances);
            if (length > longest) {
                longest = length;
                best.clear();
            }
            if (length == longest) {
                best.add(hit);
            }
        }
        if (longest == 1 && best.stream().anyMatch(hit -> initial(text, i + 1, hit.known()))) {
            best.removeIf(hit -> !initial(text, i + 1, hit.known()));
            longest = 2;
        }
        int end = NameReader.HONORIFICS.contains(text.norm(i + longest)) ? i + longest + 1 : i + longest;
        if (longest == 1) {
            if (!plausible(text, i, best)) {
                return null;
            }
            if (otherSurname(text, i, best)) {
                return namesake(newcomers.mention(text, i, newcomers.end(text, i)), best);
            }
        }
        return mention(text, i, end, best);
    }

    /// A newcomer who shares a first name with somebody known, in case the name is being put right.
    private static Mention namesake(Mention mention, List<Acquaintances.Hit> hits) {
        var ids = Acquaintances.ids(hits).stream().toList();
        return new Mention(mention.from(), mention.to(), mention.who(), ids, mention.sex());
    }

    /// How many tokens from `i` on name this one person.
    private static int length(Text text, int i, Acquaintances.Hit hit, Acquaintances acquaintances) {
        var parts = new HashSet<Integer>();
        parts.add(hit.part());
        int at = i + 1;
        while (text.word(at) && part(acquaintances.of(text.norm(at)), hit.known(), parts)) {
            at++;
        }
        return at - i;
    }

    /// `Pete K`: the first letter of another of their names.
    private static boolean initial(Text text, int i, Known known) {
        var letter = text.norm(i);
        if (!text.word(i) || letter.length() != 1 || (!text.capital(i) && (letter.equals("a") || letter.equals("i")))) {
            return false;
        }
        var name = Fold.plain(known.name());
        for (int at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
            if (name.startsWith(letter, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean part(List<Acquaintances.Hit> hits, Known known, Set<Integer> parts) {
        for (var hit : hits) {
            if (hit.known().id().equals(known.id()) && parts.add(hit.part())) {
                return true;
            }
        }
        return false;
    }

    private boolean plausible(Text text, int i, List<Acquaintances.Hit> hits) {
        var word = text.norm(i);
        var level = hits.stream().mapToInt(Acquaintances.Hit::level).min().orElse(Acquaintances.SLIP);
        if (clue.place(text, i) && (text.is(i - 1, "in") || (text.is(i - 1, "to") && !clue.subject(text, i + 1)))) {
            return false;
        }
        if (level == Acquaintances.OTHER && clue.particle(word)) {
            return false;
        }
        if (!clue.listed(word)) {
            return !clue.kinBefore(text, i) || level < Acquaintances.SHORT;
        }
        return clue.named(text, i, i + 1);
    }

    /// `Tom Baker` is not the Tom Reed of the book.
    private boolean otherSurname(Text text, int i, List<Acquaintances.Hit> hits) {
        int next = i + 1;
        if (!text.word(next) || !clue.surname(text, next)) {
            return false;
        }
        var word = text.norm(next);
        if (text.capital(next)
                ? clue.ordinary(word) && !names.surname(word) && text.is(next + 1, "from")
                : !text.is(next + 1, "from")) {
            return false;
        }
        return hits.stream()
                        .allMatch(hit -> hit.level() != Acquaintances.OTHER
                                && hit.known().name().indexOf(' ') > 0)
                && !clue.organisation(text, next, next + 1)
                && (!text.capital(next) || text.capital(i));
    }

    private Mention mention(Text text, int from, int to, List<Acquaintances.Hit> hits) {
        int level = hits.stream().mapToInt(Acquaintances.Hit::level).min().orElse(0);
        var fitting = new ArrayList<Known>();
        for (var hit : hits) {
            if (hit.level() == level
                    && fitting.stream()
                            .noneMatch(each -> each.id().equals(hit.known().id()))) {
                fitting.add(hit.known());
            }
        }
        if (fitting.size() == 1) {
            var only = fitting.getFirst();
            return new Mention(
                    from, to, new Who.InBook(only.id()), List.of(), newcomers.titled(text, from, newcomers.sex(only)));
        }
        return new Mention(
                from,
                to,
                new Who.Unsure(text.cut(from, to)),
                fitting.stream().map(Known::id).toList(),
                newcomers.sex(text.norm(from)));
    }
}
