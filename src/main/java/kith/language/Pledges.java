package kith.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.people.Side;
import org.jspecify.annotations.Nullable;

/// Writes down what was promised by a phrase: the words of the thing, and the day on which it is due.
final class Pledges {
    private static final Set<String> NOTHING = Set.of("zilch", "nothing", "zip", "nada", "zero", "anything");

    /// A deed that only points back at what was needed.
    private static final Pattern THAT = Pattern.compile(
            "(?!introduc|connect|put|link|hook|pair)(?:[a-z]+ )?(?:it|that|this|them|one)(?: (?:over|across|back|on|off|out|to|for|with|by|asap|soon)\\b.*)?$"
                    + "|(?:send|do|deliver|provide|mail|forward|email|share|sending|sort)$"
                    + "|(?:do|sort|arrange|organi[sz]e|handle|fix) (?:it|that|this)\\b");

    /// An answer, and to what is not said.
    private static final Pattern BARE =
            Pattern.compile("(?:revert|reply|answer|respond|confirm|(?:get|come) back)(?: to (?:me|us))?");

    private static final int HALF_A_YEAR = 180;

    private final Cut cut;
    private final Deeds deeds;
    private final Antecedents antecedents;
    private final NounPhrases nouns;
    private final Acts acts;
    private final SecondThings things;

    Pledges(Cut cut, Deeds deeds, Antecedents antecedents, NounPhrases nouns, Acts acts) {
        this.acts = acts;
        this.things = new SecondThings(deeds);
        this.cut = cut;
        this.deeds = deeds;
        this.antecedents = antecedents;
        this.nouns = nouns;
    }

    /// Whether the clause behind `opener` is a promise; noted if so.
    boolean note(Turn turn, Side by, List<Who> who, Patterns.Found opener) {
        var scene = turn.scene();
        int deed = deeds.deedAt(scene, opener, turn.to());
        if (who.isEmpty() || idle(turn, opener, deed, by)) {
            return false;
        }
        int thing = thing(turn, opener, deed);
        if (thing < opener.from() && handedOver(turn, thing)) {
            return false;
        }
        if (thing < opener.from()) {
            var words = cut.undated(scene, deed, turn.to()) + " " + cut.undated(scene, thing, opener.from());
            return write(turn, by, who, words.strip(), due(turn, opener.from()));
        }
        int other = things.gapped(scene, deed, turn.to());
        if (other > 0) {
            var mention = Objects.requireNonNull(scene.mention(other));
            return write(turn, by, who, cut.undated(scene, deed, other - 1), between(turn, deed, other))
                    && write(
                            turn,
                            by,
                            List.of(mention.who()),
                            cut.undated(scene, mention.to(), turn.to()),
                            between(turn, other, turn.to()));
        }
        int second = things.second(scene, deed, turn.to());
        if (second < turn.to()) {
            var first = write(turn, by, who, cut.undated(scene, deed, second - 1), between(turn, deed, second));
            return write(turn, by, who, cut.undated(scene, second, turn.to()), between(turn, second, turn.to()))
                    || first;
        }
        var what = cut.undated(scene, deed, turn.to());
        if (what.isBlank() && by == Side.THEM && bare(scene, opener)) {
            var earlier = antecedents.deed(turn);
            return earlier != null && write(turn, by, who, earlier, due(turn, opener.from()));
        }
        var before = turn.previous();
        if (what.isBlank()
                && by == Side.ME
                && before != null
                && !scene.is(turn.to(), ":")
                && turn.notes().promisedAt(before.from())) {
            return true;
        }
        var next = what.isBlank() || named(scene, deed, turn.to()) ? told(turn) : null;
        if (next != null) {
            return write(turn, by, who, cut.undated(scene, next.from(), next.to()), dueOf(turn, next));
        }
        var which = scene.is(turn.from(), "which") && !nouns.object(scene, deed, turn.to())
                ? antecedents.thing(turn)
                : null;
        if (which != null) {
            return write(turn, by, who, (what + " " + which).strip(), due(turn, opener.from()));
        }
        var said = what.isBlank() && by == Side.ME ? AcceptReader.needed(turn.notes(), who.getFirst(), what) : what;
        var day = due(turn, opener.from());
        return write(turn, by, who, said, day == null && what.isBlank() ? deadline(turn) : day);
    }

    /// `on the hook for Ana: | the lease`: so far only to whom.
    private static boolean named(Scene scene, int from, int to) {
        var mention = scene.mention(from);
        return mention != null && mention.to() == to;
    }

    /// `…, but she says she will`.
    private static boolean bare(Scene scene, Patterns.Found opener) {
        return switch (scene.norm(opener.to() - 1)) {
            case "will", "would", "'ll", "'d", "shall" -> true;
            default -> false;
        };
    }

    private boolean idle(Turn turn, Patterns.Found opener, int deed, Side by) {
        var scene = turn.scene();
        if (scene.is(opener.from() - 1, "like") || scene.is(opener.from() - 1, "as")) {
            return true;
        }
        return acts.of("no service").end(scene, deed, turn.to()) > deed
                || (by == Side.ME && learns(scene, opener, deed))
                || (deeds.idle(scene, opener, deed, turn.to(), by)
                        && acts.of("service").end(scene, deed, turn.to()) <= deed);
    }

    /// `have to find out who follows her`: nobody was told so.
    private static boolean learns(Scene scene, Patterns.Found opener, int deed) {
        var bare = switch (scene.norm(opener.from())) {
            case "have", "need", "must", "got" -> true;
            default -> false;
        };
        var out = scene.is(deed + 1, "out") || scene.is(deed + 1, "up");
        return bare && out && (scene.is(deed, "find") || scene.is(deed, "figure") || scene.is(deed, "look"));
    }

    /// `sent me the contract | he promised`: kept.
    private boolean handedOver(Turn turn, int thing) {
        var saying = turn.saying();
        return !saying.verbless()
                && saying.tense() == Saying.Tense.PAST
                && saying.verb() < thing
                && deeds.served(turn.scene().norm(saying.verb()));
    }

    /// What comes behind a colon or an aside: `promised me (again!) | the swatches`.
    private static @Nullable Clause told(Turn turn) {
        if (turn.scene().is(turn.to(), ":") || turn.scene().is(turn.to(), "-")) {
            var next = turn.next();
            return next == null
                            || turn.scene().is(next.from(), "i")
                            || turn.scene().named(next.from())
                    ? null
                    : next;
        }
        int after = turn.index() + 2;
        return turn.scene().is(turn.to(), "(") && after < turn.clauses().size()
                ? turn.clauses().get(after)
                : null;
    }

    /// `there's his contract | I need to get over to him`, `the receipt I have to give her`: where the thing begins
    /// that the deed is done with.
    private int thing(Turn turn, Patterns.Found opener, int deed) {
        var scene = turn.scene();
        int last = opener.from() - 1;
        if (last > turn.from() && (scene.is(last, "that") || scene.is(last, "which"))) {
            last--;
        }
        int from = turn.from();
        while (from < last
                && (scene.is(from, "and") || scene.is(from, "there") || scene.is(from, "'s") || scene.is(from, "is"))) {
            from++;
        }
        if (last < from || !scene.text().word(last) || scene.named(last) || nouns.object(scene, deed, turn.to())) {
            return opener.from();
        }
        int noun = nouns.noun(scene, from, last);
        return noun <= last ? noun : opener.from();
    }

    /// Already promised, by the words before a colon.
    static boolean known(Turn turn, String what) {
        return turn.notes().promises.stream().anyMatch(promise -> promise.what().equals(what));
    }

    boolean write(Turn turn, Side by, List<Who> who, String said, @Nullable LocalDate due) {
        var what = by == Side.ME && THAT.matcher(said).lookingAt()
                ? AcceptReader.needed(turn.notes(), who.getFirst(), said)
                : said;
        var day = due == null && !what.equals(said) ? deadline(turn) : due;
        var asked = by == Side.THEM ? asked(turn, who) : null;
        if (asked != null && BARE.matcher(what).matches()) {
            what = what + ": " + asked;
        } else if (asked != null && Antecedents.pointing(what)) {
            what = what.replaceFirst("\\b(?:it|that|this|them)\\b", Matcher.quoteReplacement(asked));
        }
        if (Antecedents.pointing(what)) {
            if (again(turn, by, who, due)) {
                return true;
            }
            what = antecedents.resolve(turn, what);
            day = due == null ? deadline(turn) : due;
        }
        if (what.isBlank() || NOTHING.contains(what) || what.startsWith("nothing ")) {
            return false;
        }
        turn.notes().promise(by, who, what, day);
        return true;
    }

    /// What the writer asked of the one who now promises.
    private static @Nullable String asked(Turn turn, List<Who> who) {
        var asked = turn.notes().asked;
        return asked.isEmpty() || !who.contains(asked.getLast().person())
                ? null
                : asked.getLast().what();
    }

    /// `needs it back by Saturday, | I'll bring it round`.
    private static @Nullable LocalDate deadline(Turn turn) {
        var before = turn.previous();
        return before == null
                ? null
                : turn.scene().dates(before.from(), before.to()).stream()
                        .filter(each -> each.cue() == Dated.Cue.BY)
                        .map(Dated::future)
                        .findFirst()
                        .orElse(null);
    }

    /// `I owe her the deck, I'll send it on Friday`: the promise made just before, with its day.
    private static boolean again(Turn turn, Side by, List<Who> who, @Nullable LocalDate due) {
        var promises = turn.notes().promises;
        var last = promises.isEmpty() ? null : promises.getLast();
        if (last == null || last.by() != by || !who.contains(last.person())) {
            return false;
        }
        var day = due == null ? last.due() : due;
        promises.set(promises.size() - 1, new Meaning.Promised(by, last.person(), last.what(), day));
        return true;
    }

    /// A date for one of two things; the last one's is for both unless the first has its own.
    private static @Nullable LocalDate between(Turn turn, int from, int to) {
        var own = turn.scene().dates(from, to);
        var later = to < turn.to() ? turn.scene().dates(to, turn.to()) : List.<Dated>of();
        return !own.isEmpty()
                ? own.getFirst().future()
                : later.isEmpty() ? null : later.getFirst().future();
    }

    private static @Nullable LocalDate dueOf(Turn turn, Clause clause) {
        var dates = turn.scene().dates(clause.from(), clause.to());
        int after = turn.index() + 2;
        var dated = dates.isEmpty() && after < turn.clauses().size()
                ? turn.alone(turn.clauses().get(after))
                : dates.isEmpty() ? null : dates.getFirst();
        return dated == null ? null : dated.future();
    }

    static @Nullable LocalDate due(Turn turn, int from) {
        var deadline = turn.scene().dates(turn.from(), turn.to()).stream()
                .filter(each -> each.cue() == Dated.Cue.BY || each.cue() == Dated.Cue.UNTIL)
                .findFirst();
        var dated = deadline.isPresent() ? deadline.get() : turn.dateFrom(from);
        if (dated == null) {
            return Ahead.of(turn);
        }
        return gone(turn, dated) ? null : dated.future();
    }

    /// `this week` began before today, and says no day.
    private static boolean gone(Turn turn, Dated dated) {
        if (dated.grain() == Dated.Grain.DAY && dated.cue() != Dated.Cue.BY && dated.nearerBehind(turn.today())) {
            return dated.future().isAfter(turn.today().day().plusDays(HALF_A_YEAR));
        }
        return dated.grain() == Dated.Grain.WEEK
                && dated.future().isBefore(turn.today().day());
    }
}
