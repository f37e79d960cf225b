package kith.language;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kith.people.TalkKind;

/// Decides by a whole message, as was learned from labelled ones, whether people were in contact where no clause told
/// so by itself: `brunch. Ana + Tom. 8am`.
final class MessageVoter {
    /// Chances above which a message is believed; chosen by leaving out one author's messages after the other.
    private static final double TALK = 0.55;

    private static final double NO_TALK = 0.97;

    private static final int FAR = 60;

    private final PhraseModel<Contact> model;
    private final MessageFeatures features;

    MessageVoter(PhraseModel<Contact> model, MessageFeatures features) {
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
            notes.talk(with(scene, notes), likeliest(chances), day(scene, today), false);
        } else if (none > NO_TALK) {
            notes.talks.clear();
        }
    }

    private static TalkKind likeliest(Map<Contact, Double> chances) {
        return chances.entrySet().stream()
                .filter(each -> each.getKey() != Contact.NONE)
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .flatMap(each -> each.getKey().talk())
                .orElse(TalkKind.OTHER);
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
    private static LocalDate day(Scene scene, Today today) {
        var past = scene.dates(0, scene.text().size()).stream()
                .filter(dated -> dated.cue() == Dated.Cue.NONE || dated.cue() == Dated.Cue.ON)
                .filter(dated -> !dated.past().isAfter(today.day()))
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

    /// `last May`: unlike a mere `May`, it is more likely when something was than what it was about.
    private static boolean isThen(Scene scene, Dated dated) {
        return dated.grain() == Dated.Grain.MONTH && scene.is(dated.from(), "last");
    }
}
