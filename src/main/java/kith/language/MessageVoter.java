package kith.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Decides by a whole message, as was learned from labelled ones, whether people were in contact where no clause told
/// so by itself: `brunch. Ana + Tom. 8am`.
final class MessageVoter {
    /// Chances above which a message is believed; chosen by leaving out one author's messages after the other.
    private static final double TALK = 0.6;

    private static final double NO_TALK = 0.98;

    private static final int FAR = 60;

    private final PhraseModel<Contact> model;
    private final MessageFeatures features;
    private final Ways ways;

    MessageVoter(PhraseModel<Contact> model, MessageFeatures features, Ways ways) {
        this.ways = ways;
        this.model = model;
        this.features = features;
    }

    /// How the message tells of contact, while `notes` hold what the rules have read and nothing else.
    Map<Contact, Double> chances(Scene scene, Today today, Notes notes) {
        return model.chances(features.of(scene, today, notes));
    }

    void vote(Map<Contact, Double> chances, Scene scene, Today today, Notes notes) {
        double none = chances.getOrDefault(Contact.NONE, 1.0);
        var settled = notes.told().stream().allMatch(told -> notes.settled(told.clause()));
        if (notes.talks.isEmpty() && !settled && 1 - none > TALK) {
            notes.talk(with(scene, notes), ways.likeliest(chances, words(scene)), day(scene, today, notes), false);
        } else if (none > NO_TALK) {
            notes.talks.clear();
        }
    }

    private static List<String> words(Scene scene) {
        return scene.text().tokens().stream().map(Token::norm).toList();
    }

    /// Everybody of whom the message tells anything.
    private static List<Who> with(Scene scene, Notes notes) {
        return scene.mentions().stream()
                .map(Mention::who)
                .distinct()
                .filter(who -> !notes.sources.contains(who) || notes.concerns(who))
                .toList();
    }

    /// The first day named that can be the day of a talk, rather a near one than one of long ago.
    private static LocalDate day(Scene scene, Today today, Notes notes) {
        var past = Correction.right(scene, scene.dates(0, scene.text().size())).stream()
                .filter(dated -> dated.cue() == Dated.Cue.NONE || dated.cue() == Dated.Cue.ON)
                .filter(dated -> !due(scene, dated) && !notes.promisedAt(dated.from()))
                .filter(dated -> !dated.past().isAfter(today.day()) && !dated.nearerAhead(today))
                .toList();
        var near = past.stream()
                .filter(dated -> dated.past().isAfter(today.day().minusDays(FAR)))
                .findFirst();
        return near.or(() -> past.stream()
                        .filter(dated -> dated.grain() == Dated.Grain.DAY || isThen(scene, dated))
                        .findFirst())
                .map(Dated::past)
                .orElse(today.day());
    }

    /// `for Friday`, `due 12 June`, `-> Thursday`
    private static boolean due(Scene scene, Dated dated) {
        return switch (scene.norm(dated.from() - 1)) {
            case "for", "due", "to", "->", ">" -> true;
            default -> false;
        };
    }

    /// `last May`: unlike a mere `May`, it is more likely when something was than what it was about.
    private static boolean isThen(Scene scene, Dated dated) {
        return dated.grain() == Dated.Grain.MONTH && scene.is(dated.from(), "last");
    }
}
