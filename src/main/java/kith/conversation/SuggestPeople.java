package kith.conversation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import kith.people.Fact;
import kith.people.Relationship;
import kith.ranking.RankPeople;
import kith.ranking.Waiting;

/// Answers whom to reach out to, each with a reason and something to begin with.
final class SuggestPeople {
    private static final int USUALLY = 5;
    private static final int MOST = 10;

    private final RankPeople rank;

    SuggestPeople(RankPeople rank) {
        this.rank = rank;
    }

    Reply reply(Scene scene, int count) {
        var rhythms = scene.book().rhythms();
        if (rhythms.isEmpty()) {
            return WordsOfWho.emptyBook();
        }
        var suggestions = rank.rank(rhythms, scene.book().openPromises(), scene.today(), count);
        if (suggestions.isEmpty()) {
            return WordsOfWho.nobodyWaits();
        }
        var lines = new ArrayList<WordsOfWho.Line>();
        for (var each : suggestions) {
            lines.add(new WordsOfWho.Line(each, newestFact(scene, each)));
        }
        return WordsOfWho.suggest(lines, scene.today());
    }

    Answer answer(Scene scene, String rest) {
        return Answer.say(reply(scene, count(rest)));
    }

    /// What is left of the list once something was done about one of its people, below what was done.
    Answer after(Scene scene, Reply done) {
        return Answer.instead(Reply.joined(done, reply(scene, USUALLY)));
    }

    private static Optional<Fact> newestFact(Scene scene, Waiting suggestion) {
        return scene.book().relationship(suggestion.person().id()).map(Relationship::facts).stream()
                .flatMap(Collection::stream)
                .findFirst();
    }

    private static int count(String rest) {
        try {
            return Math.clamp(Integer.parseInt(rest.strip()), 1, MOST);
        } catch (NumberFormatException _) {
            return USUALLY;
        }
    }
}
