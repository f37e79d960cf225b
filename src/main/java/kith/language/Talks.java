package kith.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// The talks that have been read so far, and whether their days were told or only guessed.
final class Talks {
    /// Nobody tells more in one message.
    private static final int MOST = 200;

    private final List<Told> told = new ArrayList<>();
    private final Set<Clause> clauses = new LinkedHashSet<>();

    /// `sentence` is the one in which it was told, negative as long as that isn't known.
    private record Told(Meaning.Talked talk, boolean dated, int sentence) {
        Told of(TalkKind kind) {
            return new Told(new Meaning.Talked(talk.with(), kind, talk.on()), dated, sentence);
        }

        Told on(LocalDate day) {
            return new Told(new Meaning.Talked(talk.with(), talk.kind(), day), true, sentence);
        }

        boolean guessed() {
            return talk.kind() == TalkKind.MEETING || talk.kind() == TalkKind.OTHER;
        }
    }

    List<Meaning.Talked> list() {
        return told.stream().map(Told::talk).toList();
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    Meaning.@Nullable Talked last() {
        return told.isEmpty() ? null : told.getLast().talk();
    }

    /// A talk that only says again what was said is left out: "coffee with Ana, we talked about tax".
    boolean add(List<Who> with, TalkKind kind, LocalDate on, boolean dated) {
        if (with.isEmpty() || told.size() >= MOST) {
            return false;
        }
        for (int i = 0; i < told.size(); i++) {
            var before = told.get(i);
            var people = before.talk().with();
            var same = people.containsAll(with) || with.containsAll(people);
            if (same && (kind == before.talk().kind() || kind == TalkKind.OTHER)) {
                if (dated && !on.equals(before.talk().on()) && before.talk().kind() == kind) {
                    if (before.dated() && before.sentence() >= 0) {
                        continue;
                    }
                    told.set(i, before.on(on));
                }
                return true;
            }
            if (same && before.talk().kind() == TalkKind.OTHER) {
                told.set(i, dated ? before.of(kind).on(on) : before.of(kind));
                return true;
            }
        }
        return told.add(new Told(new Meaning.Talked(with.stream().distinct().toList(), kind, on), dated, -1));
    }

    void toldIn(Clause clause) {
        clauses.add(clause);
        for (int i = 0; i < told.size(); i++) {
            var each = told.get(i);
            told.set(i, each.sentence() < 0 ? new Told(each.talk(), each.dated(), clause.sentence()) : each);
        }
    }

    boolean in(Clause clause) {
        return clauses.contains(clause);
    }

    /// There was none after all.
    void clear() {
        told.clear();
    }

    /// Whether the last talk is told to have been on another day than this one.
    boolean before(LocalDate day, @Nullable Dated dated) {
        return dated != null
                && !told.isEmpty()
                && told.getLast().dated()
                && !told.getLast().talk().on().equals(day);
    }

    /// The last talk went this way, if how it went was only guessed.
    boolean amend(TalkKind kind) {
        if (told.isEmpty()) {
            return false;
        }
        var last = told.removeLast();
        return told.add(last.guessed() ? last.of(kind) : last);
    }

    /// The last talk, or all of them, went this way or took place on this day.
    boolean amend(@Nullable TalkKind kind, @Nullable Dated dated, boolean all) {
        for (int i = all ? 0 : Math.max(0, told.size() - 1); i < told.size(); i++) {
            var talk = told.get(i);
            talk = kind != null && kind != TalkKind.OTHER && talk.guessed() ? talk.of(kind) : talk;
            told.set(i, dated == null ? talk : talk.on(dated.past()));
        }
        return !told.isEmpty();
    }

    /// The last talk went this way, whatever its verb says: `wrote to Tom (email)`.
    void specify(TalkKind kind) {
        if (!told.isEmpty()) {
            told.add(told.removeLast().of(kind));
        }
    }

    /// Others came to the last meeting, or into the last call.
    boolean join(List<Who> others, TalkKind kind) {
        if (told.isEmpty() || told.getLast().talk().kind() != kind) {
            return false;
        }
        var last = told.removeLast();
        var all = new LinkedHashSet<>(last.talk().with());
        all.addAll(others);
        var talk = new Meaning.Talked(
                List.copyOf(all), last.talk().kind(), last.talk().on());
        return told.add(new Told(talk, last.dated(), last.sentence()));
    }

    /// The last talk took place on this day instead.
    boolean redate(LocalDate day) {
        return !told.isEmpty() && told.add(told.removeLast().on(day));
    }

    /// `again on the 8th`: the last talk once more.
    boolean repeat(LocalDate day) {
        if (told.isEmpty()) {
            return false;
        }
        return told.add(told.getLast().on(day));
    }

    /// Those met, called or written to before, on another day too; `otherwise` when it is told next how.
    boolean again(List<Who> with, LocalDate on, boolean otherwise) {
        for (var each : told.reversed()) {
            if (each.talk().with().equals(with)) {
                var kind = otherwise ? TalkKind.OTHER : each.talk().kind();
                return told.add(new Told(new Meaning.Talked(with, kind, on), true, -1));
            }
        }
        return false;
    }

    /// `called Tom and mailed Ana on Monday`: a day that closes a sentence counts for all that was told in it.
    void close(int sentence, LocalDate day) {
        for (int i = 0; i < told.size(); i++) {
            var each = told.get(i);
            if (each.sentence() == sentence && !each.dated()) {
                told.set(i, each.on(day));
            }
        }
    }

    /// The day of the only talk, or of every one, which was told in some other clause.
    void date(LocalDate day, boolean every) {
        for (int i = 0; i < told.size() && (every || told.size() == 1); i++) {
            if (!told.get(i).dated()) {
                told.set(i, told.get(i).on(day));
            }
        }
    }
}
