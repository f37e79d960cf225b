package kith.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds people whom the book doesn't know yet, by how their names are written and where they stand.
final class Newcomers {
    private static final int FAR = 24;

    private final Clue clue;
    private final GivenNames names;
    private final Impersonal impersonal;

    Newcomers(Clue clue, GivenNames names) {
        this.impersonal = new Impersonal(clue);
        this.clue = clue;
        this.names = names;
    }

    /// The newcomer whose name begins at token `i`, as far as it goes.
    @Nullable
    Mention at(Text text, int i) {
        if (!text.word(i) || clue.dateLike(text, i) || (text.capital(i) ? !capital(text, i) : !small(text, i))) {
            return null;
        }
        int end = end(text, i);
        return clue.organisation(text, i, end) || impersonal.names(text, i, end) ? null : mention(text, i, end);
    }

    Mention mention(Text text, int from, int to) {
        var who = new Who.Newcomer(text.cut(from, to));
        return new Mention(from, to, who, List.of(), titled(text, from, sex(text.norm(from))));
    }

    /// What the title before the name says, else `other`.
    Mention.Sex titled(Text text, int from, Mention.Sex other) {
        var titled = clue.titledSex(text.norm(text.is(from - 1, ".") ? from - 2 : from - 1));
        return titled == Mention.Sex.OPEN ? other : titled;
    }

    Mention.Sex sex(String first) {
        return names.maleOnly(first) ? Mention.Sex.HE : names.femaleOnly(first) ? Mention.Sex.SHE : Mention.Sex.OPEN;
    }

    Mention.Sex sex(Known known) {
        var plain = Fold.plain(known.name());
        int space = plain.indexOf(' ');
        return sex(space < 0 ? plain : plain.substring(0, space));
    }

    private boolean capital(Text text, int i) {
        var word = text.norm(i);
        var capitals = text.capital(i + 1) && clue.surname(text, i + 1) && !clue.ordinary(text.norm(i + 1));
        var whole = capitals || (clue.particle(text.norm(i + 1)) && end(text, i) > i + 2);
        var called = whole && article(text, i - 1) && (clue.given(word) || clue.cuedBefore(text, i - 1));
        if ((clue.never(word) && !(named(text, i) && text.capital(i + 1)))
                || (clue.barred(text, i)
                        && !called
                        && !theVery(text, i)
                        && !named(text, i)
                        && !(whole && clue.kinBefore(text, i)))
                || spoken(text, i)
                || firm(text, i)) {
            return false;
        }
        if (titled(text, i) || named(text, i) || clue.introduced(text, i) || (called && clue.cuedBefore(text, i - 1))) {
            return true;
        }
        if (text.capital(i - 1) && text.joinedBySpace(i - 1) && !clue.start(text, i - 1)) {
            return false;
        }
        var given = clue.given(word);
        if (clue.place(text, i) && !(given && (clue.subject(text, i + 1) || clue.surname(text, i + 1)))) {
            return false;
        }
        if (text.at(i).shouted() && !given) {
            return false;
        }
        if (given && !clue.ordinary(word)) {
            return !venue(text, i);
        }
        var twoParts = text.capital(i + 1) && clue.surname(text, i + 1);
        if (clue.month(word)) {
            return twoParts || clue.subject(text, i + 1);
        }
        if (given) {
            return (twoParts && !venue(text, i))
                    || (clue.start(text, i) ? clue.subject(text, i + 1) : clue.cuedBefore(text, i));
        }
        if (clue.ordinary(word)) {
            return false;
        }
        var owner = Clue.possessive(text, i + 1) && !text.capital(i + 2) && !clue.orgCue(text, i);
        var alone = clue.start(text, i) && !text.word(end(text, i));
        if (owner || (whole && (alone || text.is(i - 1, ",") || clue.kinBefore(text, i)))) {
            return true;
        }
        if (clue.strongBefore(text, i)
                || (clue.cuedBefore(text, i) && !clue.weakBefore(text, i) && !text.is(i - 1, "to"))) {
            return true;
        }
        return (clue.start(text, i) && clue.subject(text, end(text, i)))
                || introduced(text, i)
                || nameless(text, i)
                || (twoParts && clue.cuedBefore(text, i));
    }

    /// `Marisela from Local 12`, `the boy next door, Kahu, is`: said at once where they are from, or who they are.
    private boolean introduced(Text text, int i) {
        int end = end(text, i);
        if ((text.is(i - 1, "one") && !clue.ordinary(text.norm(i))) || listed(text, i, end)) {
            return true;
        }
        return (clue.start(text, i) && text.is(end, "from") && text.capital(end + 1))
                || (text.is(i - 1, ",") && text.word(i - 2) && text.is(end, ",") && clue.subject(text, end + 1));
    }

    /// `met two founders: Lwazi (solar), Cheng (batteries)`: one of several of whom each is told in brackets who it is.
    private boolean listed(Text text, int i, int end) {
        var joined = text.is(i - 1, ":") || text.is(i - 1, ",") || text.is(i - 1, "and");
        if (!joined || !text.is(end, "(") || clue.ordinary(text.norm(i))) {
            return false;
        }
        int colon = i - 1;
        while (colon > 0 && !text.is(colon, ":") && !text.is(colon, ".")) {
            colon--;
        }
        for (int at = colon - 1; text.is(colon, ":") && at >= 0 && !text.is(at, "."); at--) {
            if (clue.people(text.norm(at))) {
                return true;
            }
        }
        return false;
    }

    /// `Met a bloke at the fair. Alasdair something.`: the name of somebody of whom there was none before.
    private boolean nameless(Text text, int i) {
        int end = end(text, i);
        if (!text.is(i - 1, ".") || (text.word(end) && !text.is(end, "something"))) {
            return false;
        }
        for (int at = i - 2; at > Math.max(0, i - FAR) && !text.is(at, ".") && !text.is(at, "\n"); at--) {
            if (clue.person(text.norm(at)) && article(text, at - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean article(Text text, int i) {
        return text.is(i, "a") || text.is(i, "an") || text.is(i, "one") || text.is(i, "some") || text.is(i, "this");
    }

    /// `coffee with the Renata from the studio`: an article before a name, as many languages have it.
    private boolean theVery(Text text, int i) {
        return (text.is(i - 1, "the") || text.is(i - 1, "that"))
                && clue.given(text.norm(i))
                && !clue.ordinary(text.norm(i))
                && clue.cuedBefore(text, i - 1)
                && (text.is(i + 1, "from") || text.is(i + 1, "of") || !text.word(i + 1));
    }

    /// `dinner at Odette`: one meets at places; at people one only laughs.
    private boolean venue(Text text, int i) {
        int end = end(text, i);
        return text.is(i - 1, "at")
                && !Clue.possessive(text, end)
                && !clue.subject(text, end)
                && !clue.reacts(text.norm(i - 2));
    }

    /// `the Beckett & Rowe lot`: who shares a firm's name.
    private boolean firm(Text text, int i) {
        return text.is(i - 1, "and")
                && text.has(i - 1)
                && text.at(i - 1).text().equals("&")
                && text.capital(i - 2)
                && text.is(i - 3, "the");
    }

    /// `a guy called Bruno`
    private boolean named(Text text, int i) {
        return (text.is(i - 1, "called") || text.is(i - 1, "named")) && clue.person(text.norm(i - 2));
    }

    /// `Said Lior had moved`: a verb that is also a name.
    private static boolean spoken(Text text, int i) {
        return text.is(i, "said") && text.capital(i + 1);
    }

    private boolean titled(Text text, int i) {
        if (clue.elder(text.norm(i - 1))) {
            return !clue.ordinary(text.norm(i)) || clue.given(text.norm(i));
        }
        return clue.title(text.norm(i - 1))
                || clue.rank(text.norm(i - 1))
                || (text.is(i - 1, ".") && clue.title(text.norm(i - 2)));
    }

    private boolean small(Text text, int i) {
        var word = text.norm(i);
        if (clue.never(word)
                || clue.medium(word)
                || (clue.barred(text, i) && !named(text, i))
                || (clue.ordinary(word) && !clue.given(word))) {
            return false;
        }
        if (titled(text, i) || clue.introduced(text, i) || (named(text, i) && !clue.ordinary(word))) {
            return true;
        }
        if (text.capital(i + 1) && text.joinedBySpace(i) && !text.at(i + 1).shouted()) {
            return false;
        }
        if (clue.place(text, i) && !clue.surname(text, i + 1)) {
            return false;
        }
        var strong = clue.strongBefore(text, i);
        if (clue.given(word)) {
            var one = text.is(i - 1, "one") && clue.surname(text, i + 1);
            return clue.ordinary(word) ? strong && clue.surname(text, i + 1) : one || cued(text, i);
        }
        if (Clue.possessive(text, i + 1) || (clue.start(text, i) && clue.subject(text, i + 1) && word.length() > 3)) {
            return true;
        }
        return strong
                && ((!clue.ordinary(word) && word.length() > 3 && !clue.orgCue(text, i))
                        || text.is(i + 1, "from")
                        || clue.surname(text, i + 1)
                        || !text.word(i + 1));
    }

    private boolean cued(Text text, int i) {
        return clue.cuedBefore(text, i) || clue.subject(text, i + 1) || clue.start(text, i);
    }

    /// Where the name that begins at `i` ends: surnames and particles belong to it.
    int end(Text text, int i) {
        int at = i + 1;
        while (at < i + 5) {
            if (clue.surname(text, at) && !text.is(at, "and")) {
                at++;
            } else if (clue.particle(text.norm(at)) && tail(text, at)) {
                at++;
            } else if (initial(text, at)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean tail(Text text, int at) {
        int next = clue.particle(text.norm(at + 1)) ? at + 2 : at + 1;
        return text.word(next) && (text.capital(next) || (!text.capital(at - 1) && clue.surname(text, next)));
    }

    private static boolean initial(Text text, int at) {
        return text.capital(at) && text.at(at).text().length() == 1 && text.is(at + 1, ".") && text.capital(at + 2);
    }
}
