package kith.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kith.people.FactKind;
import kith.people.Side;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What has been read of a message so far.
final class Notes {
    /// Nobody tells more in one message.
    private static final int MOST = 200;

    /// Words that only point back at what was promised.
    private static final Pattern BACK = Pattern.compile("(?:[a-z]+ )?(?:it|that|this)");

    final Talks talks = new Talks();
    final List<Meaning.Promised> promises = new ArrayList<>();
    final List<Meaning.Learned> facts = new ArrayList<>();
    final List<Meaning.Favour> gave = new ArrayList<>();
    final List<Meaning.Favour> asked = new ArrayList<>();
    private final Set<Clause> ruledOut = new LinkedHashSet<>();
    private @Nullable Occasion occasion;
    private @Nullable LocalDate framed;
    private boolean framesEvery;

    /// `missed` when it is told who was not there.
    record Occasion(Clause clause, TalkKind kind, @Nullable Dated dated, boolean missed) {}

    private final List<Told> told = new ArrayList<>();
    private final Set<Clause> settled = new LinkedHashSet<>();

    /// What the rules could not explain.
    final List<Open> open = new ArrayList<>();
    /// Those who only told of somebody else.
    final Set<Who> sources = new LinkedHashSet<>();

    /// What the rules took a clause for: `RULED_OUT` if it tells that there was no contact, `OPEN` if they can't tell.
    enum Telling {
        TALK,
        PROMISE,
        FAVOUR,
        FACT,
        RULED_OUT,
        OPEN
    }

    /// A clause and what the rules took it for.
    record Told(Clause clause, Telling telling) {}

    boolean talk(List<Who> with, TalkKind kind, LocalDate on, boolean dated) {
        return talks.add(with, kind, on, dated);
    }

    /// An occasion was named in this clause, and who was there is still to be told.
    void occasion(Clause clause, TalkKind kind, @Nullable Dated dated, boolean missed) {
        occasion = new Occasion(clause, kind, dated, missed);
    }

    /// The only talk, or every one, took place on this day, if no other is told.
    void frame(@Nullable LocalDate day, boolean every) {
        framed = day;
        framesEvery = every;
        date();
    }

    /// Dates what has been found since, too.
    void date() {
        if (framed != null) {
            talks.date(framed, framesEvery);
        }
    }

    @Nullable
    Occasion occasion() {
        return occasion;
    }

    /// Whatever else a clause tells, no talk took place.
    void ruleOut(Clause clause) {
        ruledOut.add(clause);
    }

    boolean ruledOut(Clause clause) {
        return ruledOut.contains(clause);
    }

    /// Whether all of them are named only where it was told that no talk took place.
    boolean unmet(List<Who> people, Scene scene) {
        return scene.mentions().stream()
                .filter(mention -> people.contains(mention.who()))
                .allMatch(mention -> ruledOut.stream()
                        .anyMatch(clause -> clause.from() <= mention.from() && mention.from() < clause.to()));
    }

    void told(Clause clause, Telling telling) {
        told.add(new Told(clause, telling));
    }

    /// A clause that can mean nothing else than what the rules took it for.
    void settle(Clause clause) {
        settled.add(clause);
    }

    boolean settled(Clause clause) {
        return settled.contains(clause);
    }

    /// What the rules have made of each clause.
    List<Told> told() {
        return List.copyOf(told);
    }

    /// Whether the clause around token `i` tells a promise.
    boolean promisedAt(int i) {
        return tells(Telling.PROMISE, i);
    }

    /// Whether the clause around token `i` tells a fact, whose day may as well be one to come.
    boolean factAt(int i) {
        return tells(Telling.FACT, i);
    }

    /// Whether the clause around token `i` tells a fact, a promise, or that there was no talk.
    boolean tellsOfNone(int i) {
        return factAt(i)
                || promisedAt(i)
                || ruledOut.stream().anyMatch(clause -> clause.from() <= i && i < clause.to());
    }

    private boolean tells(Telling telling, int i) {
        return told.stream()
                .anyMatch(each -> each.telling() == telling
                        && each.clause().from() <= i
                        && i < each.clause().to());
    }

    void open(@Nullable Open clause) {
        if (clause != null) {
            open.add(clause);
        }
    }

    /// What was read after so many facts and gifts.
    Open.Read since(int known, int given) {
        return new Open.Read(facts.subList(known, facts.size()), gave.subList(given, gave.size()));
    }

    /// What was made of a clause that tells something else.
    void drop(Open.Read read) {
        facts.removeAll(read.facts());
        gave.removeAll(read.gave());
    }

    /// The last promise is due, or else the last talk was, on this day instead.
    boolean redate(Dated dated) {
        if (!promises.isEmpty()) {
            var last = promises.removeLast();
            return promises.add(new Meaning.Promised(last.by(), last.person(), last.what(), dated.future()));
        }
        return talks.redate(dated.past());
    }

    void promise(Side by, List<Who> people, String what, @Nullable LocalDate due) {
        for (var who : people) {
            var promise = new Meaning.Promised(by, who, what, due);
            if (due != null && BACK.matcher(what).matches() && date(by, who, due)) {
                continue;
            }
            if (!what.isBlank() && promises.size() < MOST && !promises.contains(promise)) {
                promises.add(promise);
            }
        }
    }

    /// `promised me an introduction, he does it in two weeks`: the day of what was promised before.
    private boolean date(Side by, Who who, LocalDate due) {
        var last = promises.isEmpty() ? null : promises.getLast();
        if (last == null || last.by() != by || !last.person().equals(who) || last.due() != null) {
            return false;
        }
        promises.set(promises.size() - 1, new Meaning.Promised(by, who, last.what(), due));
        return true;
    }

    void fact(List<Who> about, String text, FactKind kind) {
        for (var who : about) {
            var fact = new Meaning.Learned(who, text, kind);
            if (!text.isBlank() && facts.size() < MOST && !facts.contains(fact)) {
                facts.add(fact);
            }
        }
    }

    void gave(List<Who> people, String what) {
        people.forEach(who -> gave.add(new Meaning.Favour(who, what)));
    }

    void asked(List<Who> people, String what) {
        people.forEach(who -> asked.add(new Meaning.Favour(who, what)));
    }

    /// Somebody of whom more is told than that they told something.
    boolean concerns(Who who) {
        return talks.list().stream().anyMatch(talk -> talk.with().contains(who))
                || promises.stream().anyMatch(promise -> promise.person().equals(who))
                || facts.stream().anyMatch(fact -> fact.about().equals(who))
                || gave.stream().anyMatch(favour -> favour.person().equals(who))
                || asked.stream().anyMatch(favour -> favour.person().equals(who));
    }
}
