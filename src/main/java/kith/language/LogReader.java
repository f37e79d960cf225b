package kith.language;

import java.util.ArrayList;
import java.util.List;

/// Reads what a message tells: clause by clause, talks, promises, favours and facts.
final class LogReader {
    private final ClauseSplitter splitter;
    private final SayingReader sayings;
    private final TalkReader talks;
    private final PromiseReader promises;
    private final FavourReader favours;
    private final FactReader facts;
    private final OriginReader origins;
    private final OpenReader open;
    private final Patterns source;
    private final Verbs verbs;

    LogReader(
            ClauseSplitter splitter,
            SayingReader sayings,
            TalkReader talks,
            PromiseReader promises,
            FavourReader favours,
            FactReader facts,
            OriginReader origins,
            OpenReader open,
            Patterns source,
            Verbs verbs) {
        this.source = source;
        this.verbs = verbs;
        this.splitter = splitter;
        this.sayings = sayings;
        this.talks = talks;
        this.promises = promises;
        this.favours = favours;
        this.facts = facts;
        this.origins = origins;
        this.open = open;
    }

    static LogReader of(Resources resources, Lexicon lexicon, Verbs verbs, Places places, Wording wording) {
        var acts = new Acts(resources, lexicon, verbs);
        var persons = new Persons(lexicon);
        var media = new Media(resources, lexicon, verbs);
        var whereabouts = new Whereabouts(lexicon, media);
        var talkWords = new TalkWords(lexicon, verbs, new Contacts(resources, lexicon, verbs), media, whereabouts);
        var occasions = new Occasions(lexicon, verbs, media, whereabouts);
        var theirs = new TheirTalk(talkWords, media, lexicon, verbs);
        var company = new Company(lexicon, persons, talkWords);
        var cut = new Cut(lexicon, acts.of("aside"));
        var kinds = new FactKinds(resources, lexicon, verbs, places);
        var beginnings = new Beginnings(lexicon, verbs);
        var several = new SeveralTalks(media, new Numerals(new DateWords(resources)));
        return new LogReader(
                new ClauseSplitter(lexicon, verbs, beginnings),
                new SayingReader(lexicon, verbs, new SubjectReader(lexicon, verbs, beginnings)),
                new TalkReader(
                        talkWords,
                        occasions,
                        new Arrivals(lexicon, verbs, media),
                        new Together(lexicon, verbs, media),
                        theirs,
                        new Undone(acts, lexicon, verbs),
                        new TalkEntries(occasions, media, company, several, whereabouts),
                        new Afterthoughts(lexicon, media, whereabouts),
                        new Fragments(lexicon, verbs),
                        new Attendance(occasions, theirs, company, verbs, lexicon),
                        new Meanwhile(lexicon, verbs, media),
                        new Unanswered(media, verbs)),
                new PromiseReader(acts, persons, lexicon, verbs, cut),
                new FavourReader(acts, persons, verbs, lexicon, cut),
                new FactReader(kinds, lexicon, verbs, cut),
                new OriginReader(lexicon, places),
                new OpenReader(wording, persons, cut, kinds, acts.of("maybe")),
                acts.of("source"),
                verbs);
    }

    Notes read(Scene scene, Today today) {
        var notes = new Notes();
        var focus = new Focus(only(scene));
        var clauses = splitter.split(scene);
        var elsewhere = new DayElsewhere();
        var read = new ArrayList<Saying>();
        for (int i = 0; i < clauses.size(); i++) {
            int resumed = Parentheses.resumed(scene, clauses, i);
            var saying = resumed < 0
                    ? sayings.read(scene, clauses.get(i), focus, read.isEmpty() ? null : read.getLast())
                    : sayings.resume(scene, clauses.get(i), focus, read.get(resumed));
            read.add(saying);
            read(new Turn(scene, clauses, i, saying, focus, today, notes), elsewhere);
        }
        notes.frame(elsewhere.day(), elsewhere.heads());
        origins.read(scene, notes);
        sources(scene, notes);
        return notes;
    }

    private void read(Turn turn, DayElsewhere elsewhere) {
        var saying = turn.saying();
        if (Correction.read(turn)) {
            return;
        }
        turn.focus().turnTo(saying.subjects());
        turn.scene().mentions(turn.from(), turn.to()).stream()
                .filter(mention -> !saying.subjects().contains(mention.who()))
                .forEach(turn.focus()::name);
        int known = turn.notes().facts.size();
        int given = turn.notes().gave.size();
        int asked = turn.notes().asked.size();
        var talked = talks.read(turn);
        var promised = !favours.headed(turn) && promises.read(turn);
        var gave = !promised && turn.notes().asked.size() == asked && !favours.asked(turn) && favours.gave(turn);
        var favoured = !promised && (gave || turn.notes().asked.size() > asked);
        if (!talked && (turn.notes().asked.size() > asked || brought(turn, given))) {
            turn.notes().ruleOut(saying.clause());
        }
        if (!talked && !promised && !favoured && !facts.read(turn) && says(turn)) {
            turn.notes().sources.addAll(saying.subjects());
        }
        turn.notes().told(saying.clause(), telling(turn, talked, promised, favoured, known));
        if (!talked && !promised && (!favoured || gave) && !turn.notes().settled(saying.clause())) {
            turn.notes().open(open.read(turn, turn.notes().since(known, given)));
        }
        var ruledOut = turn.notes().ruledOut(saying.clause());
        if (!talked && !promised && !favoured && !ruledOut && turn.notes().facts.size() == known) {
            elsewhere.look(turn);
        }
        if (talked) {
            turn.focus().turnTo(last(turn.notes()));
        }
    }

    /// Two were introduced to each other, which nobody has to be there for.
    private static boolean brought(Turn turn, int given) {
        return turn.notes().gave.size() > given + 1
                && turn.notes().gave.getLast().what().startsWith(IntroductionReader.INTRODUCTION);
    }

    private static Notes.Telling telling(Turn turn, boolean talked, boolean promised, boolean favoured, int known) {
        if (talked || promised) {
            return talked ? Notes.Telling.TALK : Notes.Telling.PROMISE;
        }
        if (favoured) {
            return Notes.Telling.FAVOUR;
        }
        if (turn.notes().facts.size() > known) {
            return Notes.Telling.FACT;
        }
        return turn.notes().ruledOut(turn.saying().clause()) ? Notes.Telling.RULED_OUT : Notes.Telling.OPEN;
    }

    /// `heard from Achieng`, `says Regula`.
    private void sources(Scene scene, Notes notes) {
        int end = scene.text().size();
        for (int i = 0; i < end && !notes.facts.isEmpty(); i++) {
            int to = source.end(scene, i, end);
            if (to > i) {
                scene.mentions(i, to).forEach(mention -> notes.sources.add(mention.who()));
            }
        }
    }

    private static List<Who> only(Scene scene) {
        var people =
                scene.mentions().stream().map(Mention::who).distinct().limit(2).toList();
        return people.size() == 1 ? people : List.of();
    }

    /// `Achieng mentioned it`: only where it was heard.
    private boolean says(Turn turn) {
        var saying = turn.saying();
        return saying.subject() == Saying.Subject.THEM
                && !saying.verbless()
                && verbs.is(turn.scene().norm(saying.verb()), "say")
                && !turn.notes().facts.isEmpty();
    }

    private static List<Who> last(Notes notes) {
        var last = notes.talks.last();
        return last == null ? List.of() : last.with();
    }
}
