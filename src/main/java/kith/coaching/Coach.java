package kith.coaching;

import java.util.List;

/// Judges a draft and offers a better one. Pure: the same draft to the same person gets the same advice.
///
/// One instance may serve many threads; making one reads the room's resource files.
public final class Coach {
    private final LetterReader reader;
    private final Rules rules;

    public Coach() {
        var lexicon = new Lexicon(
                "common.txt",
                "asks.txt",
                "regard.txt",
                "particular.txt",
                "rules/pressure.txt",
                "rules/hostile.txt",
                "rules/numbers.txt",
                "rules/flattery.txt",
                "rules/pitch.txt",
                "rules/agenda.txt",
                "rules/broadcast.txt",
                "rules/vague.txt",
                "rules/promise.txt");
        var stems = new Stems();
        reader = new LetterReader(lexicon, stems);
        rules = new Rules(lexicon, stems, new Words());
    }

    public Advice advise(Draft draft) {
        var findings = rules.findings(reader.read(draft));
        return new Advice(Rules.verdict(findings), findings, List.of(), draft.text());
    }
}
