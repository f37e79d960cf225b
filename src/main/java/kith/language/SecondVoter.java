package kith.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kith.people.Side;

/// Decides what the rules left open of a log, by what was learned from examples. What the rules read stands.
///
/// Chances above which a clause is believed are ours, chosen on messages of authors whose wording it had not learned.
final class SecondVoter {
    private static final double TALK = 0.6;
    private static final double PROMISE = 0.6;
    private static final double FACT = 0.6;
    private static final double FAVOUR = 0.45;

    /// Above that a message tells of no contact, whatever one of its clauses looks like by itself.
    private static final double SILENT = 0.8;

    /// Below these a clause is not the gift or the fact that the rules took it for, above that it tells something else.
    private static final double NO_GIFT = 0.03;

    private static final double NO_FACT = 0.3;

    /// Where a word told the kind of the fact, there is more to it.
    private static final double NO_FACT_OF_A_KIND = 0.07;
    private static final double PLAIN = 0.45;

    /// How much surer it must be where the rules have read something of the kind, or the clause as a fact.
    private static final double AGAINST_RULES = 0.3;

    /// How much surer of a talk where the rules have read another one: few messages tell of two in such different
    /// words.
    private static final double AGAINST_ANOTHER = 0.35;

    /// How much surer of a promise or a talk where the rules have taken the clause for a fact.
    private static final double AGAINST_FACT = 0.05;

    /// Words that only point back at what was needed.
    private static final Pattern POINTING = Pattern.compile(
            "(?:[a-z]+ )?(?:it|that|this|them)(?: (?:to|for|with) [a-z]+)?|(?:.* )?i (?:would|will|'d|'ll)",
            Pattern.CASE_INSENSITIVE);

    private final PhraseModel<Sense> senses;
    private final PhraseModel<Contact> contacts;
    private final PhraseFeatures features;
    private final Ways ways;

    SecondVoter(PhraseModel<Sense> senses, PhraseModel<Contact> contacts, PhraseFeatures features, Ways ways) {
        this.ways = ways;
        this.senses = senses;
        this.contacts = contacts;
        this.features = features;
    }

    /// `silent` is the chance that the message as a whole tells of no contact.
    void vote(Notes notes, double silent) {
        for (var open : notes.open) {
            var words = features.of(open.wording());
            var contact = silent > SILENT ? Map.<Contact, Double>of() : contacts.chances(words);
            vote(open, senses.chances(words), contact, notes);
        }
    }

    private void vote(Open open, Map<Sense, Double> chances, Map<Contact, Double> contact, Notes notes) {
        if (open.given()) {
            if (chance(chances, Sense.GAVE) < NO_GIFT && chance(chances, Sense.FACT) < NO_GIFT) {
                notes.drop(open.read());
            }
            return;
        }
        double against = open.told() ? AGAINST_FACT : 0;
        if (chance(chances, Sense.MY_PROMISE) > PROMISE + Math.max(against, again(notes, Side.ME, open.partners()))) {
            promised(open, Side.ME, notes);
        } else if (chance(chances, Sense.THEIR_PROMISE)
                > PROMISE + Math.max(against, again(notes, Side.THEM, open.partners()))) {
            promised(open, Side.THEM, notes);
        } else if (open.wording().size() > 1
                && 1 - contact.getOrDefault(Contact.NONE, 1.0)
                        > TALK + against + (notes.talks.isEmpty() ? 0 : AGAINST_ANOTHER)) {
            talked(open, contact, notes);
        } else if (open.told()
                && chance(chances, Sense.FACT) < (open.kindTold() ? NO_FACT_OF_A_KIND : NO_FACT)
                && chance(chances, Sense.NONE) + talk(chances) > PLAIN) {
            notes.drop(open.read());
        } else if (chance(chances, Sense.FACT) > FACT
                && !open.told()
                && open.fact().indexOf(' ') > 0) {
            notes.fact(open.about(), open.fact(), open.kind());
        } else if (chance(chances, Sense.GAVE) > FAVOUR && !open.told()) {
            notes.gave(open.partners(), open.what());
        } else if (chance(chances, Sense.ASKED) > FAVOUR && !open.told()) {
            notes.asked(open.partners(), open.what());
        }
    }

    /// What is promised is no fact besides.
    private static void promised(Open open, Side by, Notes notes) {
        notes.drop(open.read());
        open.partners().forEach(who -> notes.promise(by, List.of(who), what(open, by, who, notes), open.due()));
    }

    /// `she needs an invoice, I send it tonight`: what they need is what was promised.
    private static String what(Open open, Side by, Who who, Notes notes) {
        return by == Side.ME && POINTING.matcher(open.what()).matches()
                ? AcceptReader.needed(notes, who, open.what())
                : open.what();
    }

    private static double again(Notes notes, Side by, List<Who> people) {
        return notes.promises.stream().anyMatch(each -> each.by() == by && people.contains(each.person()))
                ? AGAINST_RULES
                : 0;
    }

    private void talked(Open open, Map<Contact, Double> chances, Notes notes) {
        var on = open.on();
        var again = notes.talks.list().stream()
                .anyMatch(talk -> talk.with().stream().anyMatch(open.with()::contains));
        if (on == null || again) {
            return;
        }
        notes.talk(open.with(), ways.likeliest(chances, open.wording()), on, false);
    }

    private static double talk(Map<Sense, Double> chances) {
        return Sense.TALKS.stream().mapToDouble(sense -> chance(chances, sense)).sum();
    }

    private static double chance(Map<Sense, Double> chances, Sense sense) {
        return chances.getOrDefault(sense, 0.0);
    }
}
