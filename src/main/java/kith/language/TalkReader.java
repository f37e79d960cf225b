package kith.language;

import java.time.LocalDate;
import java.util.List;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// Tells whether a clause says that people met, called or wrote, in which way, and when.
final class TalkReader {
    private final TalkWords words;
    private final Acts acts;
    private final Persons persons;

    TalkReader(TalkWords words, Acts acts, Persons persons) {
        this.words = words;
        this.acts = acts;
        this.persons = persons;
    }

    boolean read(Scene scene, Saying saying, Focus focus, Today today, Notes notes) {
        if (saying.negated()
                || saying.tense() == Saying.Tense.FUTURE
                || saying.tense() == Saying.Tense.MODAL
                || acts.of("missed").any(scene, saying.from(), saying.to())) {
            return false;
        }
        var kind = kind(scene, saying);
        if (kind == null) {
            return false;
        }
        var with = with(scene, saying, focus);
        var dated = date(scene, saying);
        var on = dated == null ? today.day() : dated.past();
        var ahead = on.isAfter(today.day())
                || (dated != null && saying.tense() != Saying.Tense.PAST && ahead(scene, dated));
        if (with.isEmpty() || ahead) {
            return false;
        }
        return notes.talk(with, kind, on, dated != null);
    }

    /// Words that put even a bare weekday into the future.
    private static boolean ahead(Scene scene, Dated dated) {
        return scene.is(dated.from(), "next") || dated.cue() == Dated.Cue.BY || dated.cue() == Dated.Cue.UNTIL;
    }

    private @Nullable TalkKind kind(Scene scene, Saying saying) {
        return switch (saying.subject()) {
            case ME, NONE -> {
                var kind = saying.verbless() ? null : words.byVerb(scene, saying);
                yield kind == null ? words.byNoun(scene, saying) : kind;
            }
            case THEM -> {
                var kind = saying.verbless() ? null : words.byTheirVerb(scene, saying);
                yield kind == null && saying.verbless() ? words.byNoun(scene, saying) : kind;
            }
            case KIN, THING -> null;
        };
    }

    private List<Who> with(Scene scene, Saying saying, Focus focus) {
        if (saying.subject() == Saying.Subject.THEM && !saying.subjects().isEmpty() && !saying.verbless()) {
            return saying.subjects();
        }
        var all = persons.all(scene, saying.from(), saying.to(), focus);
        if (!all.isEmpty()) {
            return all;
        }
        var host = persons.first(scene, saying.from(), saying.to(), focus);
        return host.isEmpty() && scene.is(saying.predicate() - 1, "we") ? focus.group() : host;
    }

    /// The clause's own date, else one that stands alone beside it in its sentence, or right after it.
    private @Nullable Dated date(Scene scene, Saying saying) {
        var own = scene.dates(saying.from(), saying.to());
        return own.isEmpty() ? null : own.getFirst();
    }

    static LocalDate day(@Nullable Dated dated, Today today) {
        return dated == null ? today.day() : dated.past();
    }
}
