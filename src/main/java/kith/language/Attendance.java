package kith.language;

import java.util.List;
import java.util.Objects;
import kith.people.TalkKind;

/// Tells who was at an occasion that another clause named.
final class Attendance {
    private static final int NEAR = 2;

    private final Occasions occasions;
    private final TheirTalk theirs;
    private final Company company;
    private final Verbs verbs;
    private final Lexicon lexicon;

    Attendance(Occasions occasions, TheirTalk theirs, Company company, Verbs verbs, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.occasions = occasions;
        this.theirs = theirs;
        this.company = company;
        this.verbs = verbs;
    }

    /// `Tom wasn't at the dinner`: there was one, and somebody else may have been there.
    void absent(Turn turn) {
        var saying = turn.saying();
        var kind = occasions.attended(turn.scene(), saying.from(), saying.to());
        var made = switch (turn.scene().norm(saying.verb())) {
            case "came", "come", "showed", "show", "turned", "turn" -> true;
            case "make", "made" -> turn.scene().is(saying.verb() + 1, "it");
            default -> false;
        };
        if (kind != null || made) {
            turn.notes().occasion(saying.clause(), kind == null ? TalkKind.MEETING : kind, TalkDates.of(turn), true);
        }
    }

    /// `Tom couldn't make it, Ana could.`
    boolean instead(Turn turn) {
        var occasion = turn.notes().occasion();
        var saying = turn.saying();
        int last = saying.predicate();
        var only = saying.verbless() && last >= saying.to() && turn.scene().is(saying.from(), "only");
        var did = only
                || switch (turn.scene().norm(last)) {
                    case "could", "did", "was", "came", "managed" -> last + 1 >= saying.to();
                    default -> false;
                };
        if (occasion == null
                || !occasion.missed()
                || !occasion.clause().equals(turn.previous())
                || !did
                || saying.subject() != Saying.Subject.THEM) {
            return false;
        }
        var on =
                occasion.dated() == null ? turn.today().day() : occasion.dated().past();
        return turn.notes().talk(saying.subjects(), occasion.kind(), on, occasion.dated() != null);
    }

    /// `Ana, Tom: parents' evening`; or else it is told next who was there.
    boolean announced(Turn turn) {
        var dated = TalkDates.of(turn);
        var on = dated == null ? turn.today().day() : dated.past();
        var with = Company.names(turn.scene(), turn.previous());
        with = with.isEmpty() ? Company.beside(turn) : with;
        if (with.isEmpty()) {
            turn.notes().occasion(turn.saying().clause(), TalkKind.MEETING, dated, false);
            return false;
        }
        return !TalkEntries.ahead(turn, dated) && turn.notes().talk(with, TalkKind.MEETING, on, dated != null);
    }

    /// Who was there, told a clause after what it was.
    boolean told(Turn turn) {
        return attended(turn)
                || too(turn)
                || behind(turn)
                || besides(turn)
                || another(turn)
                || completed(turn)
                || listed(turn);
    }

    /// `sat between Ana (chairs the board) | and old Tom`: the list goes on behind brackets.
    private static boolean behind(Turn turn) {
        int before = Parentheses.resumed(turn.scene(), turn.clauses(), turn.index());
        var joins = turn.scene().is(turn.from(), "and") || turn.scene().is(turn.from() - 1, ",");
        if (before < 0 || !joins || !turn.notes().talks.in(turn.clauses().get(before))) {
            return false;
        }
        int first = turn.from();
        while (first < turn.from() + NEAR && !turn.scene().named(first)) {
            first++;
        }
        var mention = turn.scene().mention(first);
        var last = turn.notes().talks.last();
        var dated = TalkDates.of(turn);
        var past = dated != null && !dated.past().isAfter(turn.today().day());
        return mention != null
                && last != null
                && (mention.to() >= turn.to() || !turn.scene().text().word(mention.to()) || past)
                && turn.notes().talks.join(List.of(mention.who()), last.kind())
                && (!past
                        || turn.notes()
                                .talks
                                .redate(Objects.requireNonNull(dated).past()));
    }

    /// `Ana came, | Tom too`
    private static boolean too(Turn turn) {
        int end = turn.saying().predicate();
        var also = turn.scene().is(end, "too")
                || turn.scene().is(end, "also")
                || turn.scene().is(end, "likewise");
        var previous = turn.previous();
        var last = turn.notes().talks.last();
        return also
                && !turn.saying().subjects().isEmpty()
                && end + 1 >= turn.to()
                && previous != null
                && last != null
                && turn.notes().talks.in(previous)
                && turn.notes().talks.join(turn.saying().subjects(), last.kind());
    }

    /// `lunch with Tom | and the two from Acme | (Ana and Liz)`: who they were.
    private static boolean besides(Turn turn) {
        var previous = turn.previous();
        if (previous == null
                || turn.index() < 2
                || !turn.scene().is(turn.from() - 1, "(")
                || !turn.scene().is(previous.from(), "and")
                || !turn.scene().mentions(previous.from(), previous.to()).isEmpty()
                || !turn.notes().talks.in(turn.clauses().get(turn.index() - 2))) {
            return false;
        }
        var last = turn.notes().talks.last();
        var with = Company.names(turn.scene(), turn.saying().clause());
        return last != null && !with.isEmpty() && turn.notes().talks.join(with, last.kind());
    }

    /// `Board call at 9, Ana chaired, | Tom presented`: what one does where others listen.
    private boolean another(Turn turn) {
        var occasion = turn.notes().occasion();
        var previous = turn.previous();
        var saying = turn.saying();
        return occasion != null
                && previous != null
                && !occasion.missed()
                && saying.subject() == Saying.Subject.THEM
                && saying.tense() == Saying.Tense.PAST
                && !saying.verbless()
                && (lexicon.has("attends", turn.scene().norm(saying.verb()))
                        || turn.scene().is(saying.verb() + 1, "notes")
                        || turn.scene().is(saying.verb() + 1, "minutes"))
                && previous.sentence() == saying.clause().sentence()
                && turn.notes().talks.in(previous)
                && turn.notes().talks.join(saying.subjects(), occasion.kind());
    }

    /// `Kickoff this morning | there: | Bashir, Ellen`: a list of those who were at what the first line names.
    private boolean listed(Turn turn) {
        var heading = turn.previous();
        if (heading == null || !turn.scene().is(heading.to(), ":") || !present(turn.scene(), heading)) {
            return false;
        }
        var with = Company.names(turn.scene(), turn.saying().clause());
        var occasion = turn.notes().occasion();
        var own = TalkDates.of(turn);
        var dated = own == null && occasion != null ? occasion.dated() : own;
        var on = dated == null ? turn.today().day() : dated.past();
        var kind = occasion == null ? TalkKind.MEETING : occasion.kind();
        return !on.isAfter(turn.today().day()) && turn.notes().talk(with, kind, on, dated != null);
    }

    /// `there`, `in the room`, `attendees`
    private boolean present(Scene scene, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            var leads = switch (scene.norm(i)) {
                case "in", "on", "at", "the", "also", "was", "were" -> true;
                default -> !scene.text().word(i) || (!scene.named(i) && lexicon.has("there", scene.norm(i)));
            };
            if (!leads) {
                return false;
            }
        }
        return lexicon.has("there", scene.norm(clause.to() - 1));
    }

    /// `Board meeting on Monday, Ana was on form`: whoever did something right after was there.
    private boolean attended(Turn turn) {
        var occasion = turn.notes().occasion();
        var saying = turn.saying();
        if (occasion == null
                || saying.subject() != Saying.Subject.THEM
                || saying.subjects().isEmpty()
                || !occasion.clause().equals(turn.previous())
                || !turn.scene().named(saying.predicate() - 1)) {
            return false;
        }
        var past = saying.tense() == Saying.Tense.PAST;
        var there = occasion.missed()
                ? past && saying.verbless() && saying.predicate() + 2 > saying.to()
                : past || (!saying.verbless() && verbs.is(turn.scene().norm(saying.verb()), "say"));
        var told = theirs.byVerb(turn.scene(), saying);
        if (!there || (told != null && told != TalkKind.MEETING)) {
            return false;
        }
        var own = turn.date();
        var dated = own == null ? occasion.dated() : own;
        return turn.notes()
                .talk(
                        saying.subjects(),
                        occasion.kind(),
                        dated == null ? turn.today().day() : dated.past(),
                        dated != null);
    }

    /// `drunk a beer (well, three) | with Tom`: a phrase later it is told with whom.
    private boolean completed(Turn turn) {
        var occasion = turn.notes().occasion();
        var saying = turn.saying();
        if (occasion == null
                || occasion.missed()
                || !turn.scene().is(saying.from(), "with")
                || !turn.clauses()
                        .subList(Math.max(0, turn.index() - NEAR), turn.index())
                        .contains(occasion.clause())) {
            return false;
        }
        var own = turn.date();
        var dated = own == null ? occasion.dated() : own;
        var on = dated == null ? turn.today().day() : dated.past();
        return !on.isAfter(turn.today().day())
                && turn.notes().talk(company.of(turn), occasion.kind(), on, dated != null);
    }
}
