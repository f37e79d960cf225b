package kith.language;

import java.util.Set;

/// Sees that a day named with a talk is that of an appointment the talk was about: `texted Ana to confirm Thursday`,
/// `mailed Tom the agenda for Monday`, `invited me to his wedding on 3 October`.
final class Appointments {
    private static final Set<String> ARRANGE = Set.of(
            "confirm",
            "confirming",
            "book",
            "booking",
            "arrange",
            "arranging",
            "schedule",
            "scheduling",
            "set",
            "setting",
            "fix",
            "fixing",
            "move",
            "moving",
            "push",
            "pushing",
            "postpone",
            "postponing",
            "cancel",
            "cancelling",
            "invite",
            "inviting",
            "suggest",
            "suggesting",
            "propose",
            "proposing",
            "plan",
            "planning",
            "organise",
            "organising",
            "organize",
            "organizing",
            "rearrange",
            "rearranging",
            "reschedule",
            "rescheduling",
            "rebook",
            "rebooking",
            "remind",
            "reminding",
            "check",
            "checking",
            "offer",
            "offering",
            "change",
            "changing",
            "swap",
            "swapping",
            "request",
            "requesting",
            "pencil",
            "agree",
            "agreeing",
            "rsvp",
            "join",
            "attend");

    /// So many words behind `said` are what was said.
    private static final int SOME = 2;

    private static final Set<String> AT = Set.of("at", "in", "during", "after", "before", "from", "on");

    /// Words that begin something else than what the day belongs to.
    private static final Set<String> LOOSE = Set.of(
            "and",
            "but",
            "with",
            "in",
            "at",
            "on",
            "by",
            "over",
            "to",
            "for",
            "about",
            "re",
            "so",
            "then",
            "as",
            "when",
            "while",
            "from",
            "after",
            "before",
            "via",
            "morning",
            "afternoon",
            "evening",
            "night",
            "too",
            "again");

    private Appointments() {}

    static boolean names(Turn turn, Dated dated) {
        var past = turn.saying().tense() == Saying.Tense.PAST;
        if (!past || turn.saying().verbless() || dated.from() <= turn.saying().verb()) {
            return false;
        }
        if (dated.nearerAhead(turn.today()) && dated.grain() == Dated.Grain.DAY) {
            return true;
        }
        if (dated.past().isAfter(turn.today().day())) {
            return before(turn, dated) || arranged(turn, dated);
        }
        var open = !dated.past().equals(dated.future());
        return open && (before(turn, dated) || attributive(turn, dated) || arranged(turn, dated) || told(turn, dated));
    }

    /// `rebook our Friday slot`, `Monday's agenda`, but not `saw him at the Monday market`.
    private static boolean attributive(Turn turn, Dated dated) {
        var scene = turn.scene();
        int after = Clue.possessive(scene.text(), dated.to()) ? dated.to() + 1 : dated.to();
        var noun = after < turn.to()
                && scene.text().word(after)
                && !scene.named(after)
                && scene.dated(after) == null
                && !LOOSE.contains(scene.norm(after));
        var owned = switch (scene.norm(dated.from() - 1)) {
            case "my", "our", "the", "his", "her", "their" -> true;
            default -> after > dated.to();
        };
        return noun && owned && !AT.contains(scene.norm(dated.from() - 2));
    }

    /// `her mail said the fund closes in June`: what was said, not when.
    private static boolean told(Turn turn, Dated dated) {
        var says = switch (turn.scene().norm(turn.saying().verb())) {
            case "said", "says", "mentioned", "announced", "explained" -> true;
            default -> false;
        };
        return says
                && dated.grain() != Dated.Grain.DAY
                && dated.from() - turn.saying().verb() > SOME;
    }

    /// `the agenda for Monday`
    private static boolean before(Turn turn, Dated dated) {
        int i = dated.from() - 1;
        i = turn.scene().is(i, "the") || turn.scene().is(i, "this") ? i - 1 : i;
        return turn.scene().is(i, "for") || turn.scene().is(i, "re");
    }

    /// A word that the writer mistyped behind `to` is as good a verb as any.
    private static boolean arranged(Turn turn, Dated dated) {
        for (int i = dated.from() - 1; i > turn.saying().verb(); i--) {
            var word = turn.scene().norm(i);
            var to = turn.scene().is(i - 1, "to") && turn.scene().text().word(i) && !NounPhrases.determiner(word);
            if ((to && i == dated.from() - 1) || (ARRANGE.contains(word) && (to || word.endsWith("ing")))) {
                return true;
            }
        }
        return false;
    }
}
