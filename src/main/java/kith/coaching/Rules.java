package kith.coaching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every rule, in the order of the guide.
final class Rules {
    private final List<Rule> rules;

    Rules(Lexicon lexicon, Stems stems, Words words) {
        var particulars = new Particulars(lexicon, stems);
        rules = List.of(
                new AskTooSoon(lexicon, words),
                new NoGiveYet(lexicon, words),
                new OpenPromise(lexicon, stems, words),
                new Pitch(lexicon, words),
                new AboutMe(lexicon, particulars, words),
                new Template(lexicon, stems, particulars, words),
                new Pressure(lexicon, words),
                new Broadcast(lexicon, stems, words),
                new VagueAsk(lexicon, words),
                new ManyAsks(lexicon, words),
                new TooLong(words),
                new Flattery(lexicon, words),
                new Numbers(lexicon, words),
                new Hostile(lexicon, words),
                new Agenda(lexicon, words));
    }

    List<Rule> all() {
        return rules;
    }

    /// Findings, gravest first and in the order of the guide.
    List<Advice.Finding> findings(Letter letter) {
        return rules.stream()
                .map(rule -> rule.find(letter))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(finding -> !finding.holds()))
                .toList();
    }

    static Verdict verdict(List<Advice.Finding> findings) {
        if (findings.stream().anyMatch(Advice.Finding::holds)) {
            return Verdict.HOLD;
        }
        return findings.isEmpty() ? Verdict.SEND : Verdict.IMPROVE;
    }
}
