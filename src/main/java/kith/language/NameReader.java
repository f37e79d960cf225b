package kith.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds everybody whom a message names, known or new.
final class NameReader {
    private static final Set<String> HONORIFICS =
            Set.of("san", "sama", "kun", "chan", "sensei", "ji", "bhai", "sir", "nim", "ssi");

    private final Clue clue;
    private final GivenNames names;
    private final Newcomers newcomers;

    NameReader(Clue clue, GivenNames names) {
        this.clue = clue;
        this.names = names;
        this.newcomers = new Newcomers(clue, names);
    }

    /// In order, none overlapping.
    List<Mention> read(Text text, List<Known> known) {
        var acquaintances = acquaintances(text, known);
        var found = new ArrayList<Mention>();
        int i = 0;
        while (i < text.size()) {
            var mention = at(text, i, known, acquaintances, found);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.to();
            }
        }
        return List.copyOf(found);
    }

    static BitSet taken(List<Mention> mentions) {
        var taken = new BitSet();
        mentions.forEach(mention -> taken.set(mention.from(), mention.to()));
        return taken;
    }

    private Acquaintances acquaintances(Text text, List<Known> known) {
        var words = new HashSet<String>();
        var slips = new LinkedHashSet<String>();
        for (var token : text.tokens()) {
            if (token.isWord()) {
                words.add(token.norm());
                words.add(bare(token.norm()));
                if (token.norm().length() > 2 && !clue.ordinary(token.norm())) {
                    slips.add(token.norm());
                }
            }
        }
        return new Acquaintances(words, slips, known, names);
    }

    private @Nullable Mention at(
            Text text, int i, List<Known> known, Acquaintances acquaintances, List<Mention> found) {
        var token = text.at(i);
        if (token.kind() == Token.Kind.MENTION) {
            return tagged(i, token.text(), known);
        }
        if (!token.isWord()) {
            return null;
        }
        var whole = acquaintances.of(token.norm());
        var hits = whole.isEmpty() ? acquaintances.of(bare(token.norm())) : whole;
        if (!hits.isEmpty()) {
            var mention = known(text, i, hits, acquaintances);
            if (mention != null) {
                return mention;
            }
        }
        var again = Newcomers.again(text, i, found);
        return again == null ? newcomers.at(text, i) : again;
    }

    /// `Kenta-san` without the honorific, `ozan'dan` without the case ending.
    private static String bare(String norm) {
        int apostrophe = norm.indexOf('\'');
        if (apostrophe > 2) {
            return norm.substring(0, apostrophe);
        }
        int hyphen = norm.lastIndexOf('-');
        return hyphen > 0 && HONORIFICS.contains(norm.substring(hyphen + 1)) ? norm.substring(0, hyphen) : norm;
    }

    /// `<@U123>` or `<@U123|name>`.
    private Mention tagged(int i, String tag, List<Known> known) {
        int end = tag.indexOf('|') < 0 ? tag.length() - 1 : tag.indexOf('|');
        var user = tag.substring(2, Math.max(2, end));
        for (var each : known) {
            if (user.equals(each.chatUser())) {
                return new Mention(i, i + 1, new Who.InBook(each.id()), List.of(), sex(each));
            }
        }
        return new Mention(i, i + 1, new Who.Newcomer("<@" + user + ">"), List.of(), Mention.Sex.OPEN);
    }

    private Mention.Sex sex(Known known) {
        var plain = Fold.plain(known.name());
        int space = plain.indexOf(' ');
        return newcomers.sex(space < 0 ? plain : plain.substring(0, space));
    }

    private @Nullable Mention known(Text text, int i, List<Acquaintances.Hit> hits, Acquaintances acquaintances) {
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
        int end = HONORIFICS.contains(text.norm(i + longest)) ? i + longest + 1 : i + longest;
        if (longest == 1) {
            if (!plausible(text, i, best)) {
                return null;
            }
            if (otherSurname(text, i, best)) {
                return newcomers.mention(text, i, newcomers.end(text, i));
            }
        }
        return mention(text, i, end, best);
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
            return new Mention(from, to, new Who.InBook(only.id()), List.of(), sex(only));
        }
        return new Mention(
                from,
                to,
                new Who.Unsure(text.cut(from, to)),
                fitting.stream().map(Known::id).toList(),
                newcomers.sex(text.norm(from)));
    }
}
