package kith.language;

import java.util.List;
import kith.people.TalkKind;
import org.jspecify.annotations.Nullable;

/// What somebody wrote on a day that is told, and the writer has yet to answer: `still haven't replied to Ana's mail
/// from Monday`, `need to answer Tom's text of last night`.
final class Unanswered {
    private static final int FAR = 4;

    private final Media media;
    private final Verbs verbs;

    Unanswered(Media media, Verbs verbs) {
        this.media = media;
        this.verbs = verbs;
    }

    boolean read(Turn turn) {
        var saying = turn.saying();
        var mine = saying.subject() == Saying.Subject.ME || saying.subject() == Saying.Subject.NONE;
        if (!mine || turn.scene().is(turn.to(), "?") || !open(turn)) {
            return false;
        }
        for (int i = turn.from(); i < turn.to(); i++) {
            var who = owner(turn, i);
            for (int noun = i + 1; !who.isEmpty() && noun < Math.min(i + FAR, turn.to()); noun++) {
                var kind = turn.scene().named(noun) ? null : media.noun(turn.scene(), noun);
                var dated = wire(kind) ? dated(turn, noun + 1) : null;
                if (kind != null && dated != null) {
                    return turn.notes().talk(who, kind, dated.past(), true);
                }
            }
        }
        return false;
    }

    /// Whose it is: somebody named, or `his`.
    private static List<Who> owner(Turn turn, int i) {
        var mention = turn.scene().mention(i);
        if (mention != null) {
            return mention.to() == i + 1 ? List.of(mention.who()) : List.of();
        }
        return switch (turn.scene().norm(i)) {
            case "his", "her", "their" -> turn.focus().of(turn.scene().norm(i), i);
            default -> List.of();
        };
    }

    /// Not answered yet, or to be answered still.
    private boolean open(Turn turn) {
        return due(turn) && answers(turn);
    }

    private static boolean due(Turn turn) {
        var due = turn.saying().negated();
        for (int i = turn.from(); !due && i < turn.to(); i++) {
            due = switch (turn.scene().norm(i)) {
                case "need", "must", "should", "owe", "forgot", "yet", "have", "todo" -> true;
                default -> false;
            };
        }
        return due;
    }

    private boolean answers(Turn turn) {
        for (int i = turn.from(); i < turn.to(); i++) {
            var word = turn.scene().norm(i);
            var told = switch (word) {
                case "reply", "answer", "response", "open", "opened", "read" -> true;
                case "get", "got" -> turn.scene().is(i + 1, "back");
                default -> verbs.is(word, "reply");
            };
            if (told) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Dated dated(Turn turn, int i) {
        var led = turn.scene().is(i, "of")
                || turn.scene().is(i, "sent")
                || turn.scene().is(i, "from");
        var dated = turn.scene().dated(led && turn.scene().dated(i) == null ? i + 1 : i);
        return dated == null
                        || dated.time()
                        || dated.past().isAfter(turn.today().day())
                ? null
                : dated;
    }

    private static boolean wire(@Nullable TalkKind kind) {
        return kind == TalkKind.CALL || kind == TalkKind.MESSAGE || kind == TalkKind.EMAIL;
    }
}
