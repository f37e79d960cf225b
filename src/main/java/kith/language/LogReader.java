package kith.language;

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

    LogReader(
            ClauseSplitter splitter,
            SayingReader sayings,
            TalkReader talks,
            PromiseReader promises,
            FavourReader favours,
            FactReader facts,
            OriginReader origins) {
        this.splitter = splitter;
        this.sayings = sayings;
        this.talks = talks;
        this.promises = promises;
        this.favours = favours;
        this.facts = facts;
        this.origins = origins;
    }

    static LogReader of(Resources resources, Lexicon lexicon, Verbs verbs, Places places) {
        var acts = new Acts(resources, lexicon, verbs);
        var persons = new Persons(lexicon);
        var cut = new Cut(lexicon);
        var splitter = new ClauseSplitter(lexicon, verbs);
        return new LogReader(
                splitter,
                new SayingReader(lexicon, verbs, splitter),
                new TalkReader(new TalkWords(lexicon, verbs, acts), acts, persons),
                new PromiseReader(acts, persons, verbs, cut),
                new FavourReader(persons, verbs, lexicon, cut),
                new FactReader(new FactKinds(resources, lexicon, verbs, places), lexicon, verbs, cut),
                new OriginReader(lexicon, places));
    }

    Notes read(Scene scene, Today today) {
        var notes = new Notes();
        var focus = new Focus();
        for (var clause : splitter.split(scene)) {
            read(scene, clause, focus, today, notes);
        }
        origins.read(scene, notes);
        return notes;
    }

    private void read(Scene scene, Clause clause, Focus focus, Today today, Notes notes) {
        var saying = sayings.read(scene, clause, focus);
        focus.turnTo(saying.subjects());
        scene.mentions(clause.from(), clause.to()).stream()
                .filter(mention -> !saying.subjects().contains(mention.who()))
                .forEach(focus::name);
        var talked = talks.read(scene, saying, focus, today, notes);
        var promised = promises.read(scene, saying, clause.to(), focus, notes);
        var favoured =
                !promised && (favours.asked(scene, saying, focus, notes) || favours.gave(scene, saying, focus, notes));
        if (!talked && !promised && !favoured) {
            facts.read(scene, saying, focus, notes);
        }
        if (talked) {
            focus.turnTo(last(notes));
        }
    }

    private static List<Who> last(Notes notes) {
        return notes.talks.isEmpty() ? List.of() : notes.talks.getLast().with();
    }
}
