package kith.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kith.people.TalkKind;

/// Decides by a whole message, as was learned from labelled ones, whether people were in contact where no clause told
/// so by itself: `brunch. Ana + Tom. 8am`.
final class MessageVoter {
    /// Chances above which a message is believed; chosen by leaving out one author's messages after the other.
    private static final double TALK = 0.6;

    private static final double NO_TALK = 0.98;

    /// Where the rules could tell what every clause says, and none of them told of a talk.
    private static final double TALK_OF_CLEAR = 0.8;

    /// Where neither a word nor a day speaks of one.
    private static final double TALK_OF_NOTHING = 0.95;

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
        var clear = notes.told().stream().noneMatch(told -> vague(told.telling()) && !notes.settled(told.clause()));
        var settled = clear && notes.told().stream().anyMatch(told -> notes.settled(told.clause()));
        if (notes.talks.isEmpty() && !settled && 1 - none > enough(clear, ways.evident(scene, today, notes))) {
            var kind = ways.likeliest(chances, words(scene));
            var wire = kind == TalkKind.EMAIL || kind == TalkKind.MESSAGE;
            var with = with(scene, notes);
            notes.talk(notes.unmet(with, scene) ? List.of() : with, kind, day(scene, today, notes, wire), false);
        } else if (none > NO_TALK) {
            notes.talks.clear();
        }
    }

    private static double enough(boolean clear, boolean evident) {
        return !evident ? TALK_OF_NOTHING : clear ? TALK_OF_CLEAR : TALK;
    }

    private static boolean vague(Notes.Telling telling) {
        return telling == Notes.Telling.OPEN || telling == Notes.Telling.FACT || telling == Notes.Telling.TALK;
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
    private static LocalDate day(Scene scene, Today today, Notes notes, boolean wire) {
        var past = Correction.right(scene, scene.dates(0, scene.text().size())).stream()
                .filter(dated -> dated.cue() == Dated.Cue.NONE || dated.cue() == Dated.Cue.ON)
                .filter(dated -> !due(scene, dated) && !notes.promisedAt(dated.from()))
                .filter(dated -> !wire || !quoted(scene, dated))
                .filter(dated -> dated.past().equals(dated.future()) || !notes.factAt(dated.from()))
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

    /// `a mail from Tom: reorg on Monday`: what it said.
    private static boolean quoted(Scene scene, Dated dated) {
        int i = dated.from() - 1;
        while (i > 0 && scene.text().word(i)) {
            i--;
        }
        return scene.is(i, ":") && i < dated.from() - 1;
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
