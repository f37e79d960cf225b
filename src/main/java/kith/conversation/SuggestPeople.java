package kith.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kith.people.EntryId;
import kith.people.PersonId;
import kith.ranking.Lane;
import kith.ranking.ReadWish;
import kith.ranking.ShownList;
import kith.ranking.SuggestTies;
import kith.ranking.Suggestion;

/// Answers whom to reach out to, each with a reason and something to begin with.
final class SuggestPeople {
    private final KnownTies known;
    private final Moments moments;
    private final SuggestTies suggest = new SuggestTies();
    private final ReadWish wishes;

    SuggestPeople(KnownTies known, Moments moments, ReadWish wishes) {
        this.known = known;
        this.moments = moments;
        this.wishes = wishes;
    }

    /// What follows `who`, or a whole sentence that asks for people.
    Answer answer(Scene scene, String words) {
        var before = scene.turn().shown();
        var leftOut = before.map(each -> list(each).again(scene.today(), words, happened(scene, each)))
                .orElse(Set.of());
        return Answer.say(reply(scene, words, leftOut, before));
    }

    /// Others than those shown today; empty when no list was shown today.
    Optional<Answer> more(Scene scene) {
        return shownToday(scene)
                .map(each -> Answer.say(reply(scene, each.asked(), list(each).more(scene.today()), Optional.of(each))));
    }

    /// What is left of the list once something was done about one of its people, below what was done.
    Answer after(Scene scene, Reply done) {
        var before = shownToday(scene);
        var words = before.map(ShownTies::asked).orElse("");
        var leftOut = before.map(each -> Set.copyOf(each.earlier())).orElse(Set.of());
        return Answer.instead(done.above(reply(scene, words, leftOut, before)));
    }

    private Reply reply(Scene scene, String words, Set<PersonId> leftOut, Optional<ShownTies> before) {
        var ties = known.in(scene.book());
        if (ties.all().isEmpty()) {
            return WordsOfWho.emptyBook();
        }
        var moment = moments.of(scene).without(leftOut);
        var wish = wishes.read(words, ties);
        var suggestions = suggest.suggest(wish.filter().everybody() ? ties : ties.asIfUnshown(), moment, wish);
        if (suggestions.isEmpty()) {
            return leftOut.isEmpty() ? WordsOfWho.nobodyWaits(!wish.filter().everybody()) : WordsOfWho.nobodyElse();
        }
        var list = list(scene, words, leftOut, suggestions);
        if (!before.equals(Optional.of(list))) {
            scene.turn().show(list);
            remind(scene, suggestions);
        }
        return WordsOfWho.suggest(suggestions, scene.today(), scene.ofChannel() ? "team more" : "more");
    }

    /// They count as shown, and `more` means others than them.
    static void remember(Scene scene, String words, Set<PersonId> leftOut, List<Suggestion> suggestions) {
        scene.turn().show(list(scene, words, leftOut, suggestions));
        remind(scene, suggestions);
    }

    private static void remind(Scene scene, List<Suggestion> suggestions) {
        var reminded = suggestions.stream()
                .filter(each -> each.lane() != Lane.DEBT && each.lane() != Lane.OCCASION)
                .map(each -> each.tie().id())
                .toList();
        scene.book().shown(reminded, scene.today());
    }

    private static ShownTies list(Scene scene, String words, Set<PersonId> leftOut, List<Suggestion> suggestions) {
        var people = suggestions.stream().map(each -> each.tie().id()).toList();
        return new ShownTies(
                scene.today(),
                words,
                List.copyOf(leftOut),
                people,
                lastStep(scene).orElse(null));
    }

    private static Optional<ShownTies> shownToday(Scene scene) {
        return scene.turn().shown().filter(each -> each.on().equals(scene.today()));
    }

    private static Optional<EntryId> lastStep(Scene scene) {
        return scene.book().lastStepId();
    }

    private static boolean happened(Scene scene, ShownTies before) {
        return !lastStep(scene).equals(Optional.ofNullable(before.step()));
    }

    private static ShownList list(ShownTies it) {
        return new ShownList(it.on(), it.asked(), Set.copyOf(it.earlier()), it.people());
    }
}
