package kith.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds everybody whom a message names, known or new.
final class NameReader {
    static final Set<String> HONORIFICS =
            Set.of("san", "sama", "kun", "chan", "sensei", "ji", "bhai", "sir", "nim", "ssi");

    private final Clue clue;
    private final GivenNames names;
    private final Newcomers newcomers;
    private final KnownNames knownNames;

    NameReader(Clue clue, GivenNames names) {
        this.clue = clue;
        this.names = names;
        this.newcomers = new Newcomers(clue, names);
        this.knownNames = new KnownNames(clue, names, newcomers);
    }

    /// In order, none overlapping.
    List<Mention> read(Text text, List<Known> known) {
        var acquaintances = acquaintances(text, known);
        var found = new ArrayList<Mention>();
        var parts = new HashMap<String, Mention>();
        int i = 0;
        while (i < text.size()) {
            var mention = at(text, i, known, acquaintances, parts);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                remember(text, mention, parts);
                i = mention.to();
            }
        }
        return before(text, found, parts);
    }

    /// Somebody who is plainly named further down is named here too: `and his wife Meera. Meera runs a bakery`.
    private static List<Mention> before(Text text, List<Mention> found, Map<String, Mention> parts) {
        if (parts.isEmpty()) {
            return List.copyOf(found);
        }
        var taken = taken(found);
        var all = new ArrayList<>(found);
        for (int i = 0; i < text.size(); i++) {
            var mention = taken.get(i) || !text.capital(i) ? null : parts.get(text.norm(i));
            if (mention != null && i < mention.from() && mention.to() - mention.from() == 1) {
                all.add(mention.at(i, i + 1));
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        return List.copyOf(all);
    }

    /// Later a newcomer may be named by one part of the name.
    private static void remember(Text text, Mention mention, Map<String, Mention> parts) {
        for (int i = mention.from(); mention.isNew() && i < mention.to(); i++) {
            if (text.word(i) && text.norm(i).length() > 2) {
                parts.putIfAbsent(text.norm(i), mention);
            }
        }
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
                words.add(typed(token));
                if (token.norm().length() > 2 && !clue.ordinary(token.norm())) {
                    slips.add(token.norm());
                }
            }
        }
        return new Acquaintances(words, slips, known, names);
    }

    private @Nullable Mention at(
            Text text, int i, List<Known> known, Acquaintances acquaintances, Map<String, Mention> parts) {
        var token = text.at(i);
        if (token.kind() == Token.Kind.MENTION) {
            return tagged(i, token.text(), known);
        }
        if (!token.isWord()) {
            return null;
        }
        var whole = acquaintances.of(token.norm());
        var bare = whole.isEmpty() ? acquaintances.of(bare(token.norm())) : whole;
        var hits = bare.isEmpty() ? acquaintances.of(typed(token)) : bare;
        if (!hits.isEmpty()) {
            var mention = knownNames.read(text, i, hits, acquaintances);
            if (mention != null) {
                return mention;
            }
        }
        var again = parts.get(token.norm());
        return again == null ? newcomers.at(text, i) : again.at(i, i + 1);
    }

    /// `Jan`, who is not written out as a month.
    private static String typed(Token token) {
        return token.capital() ? Fold.plain(token.text()) : token.norm();
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
                return new Mention(i, i + 1, new Who.InBook(each.id()), List.of(), newcomers.sex(each));
            }
        }
        return new Mention(i, i + 1, new Who.Newcomer("<@" + user + ">"), List.of(), Mention.Sex.OPEN);
    }
}
