package kith.coaching;

/// Judges a draft and offers a better one. Pure: the same draft to the same person gets the same advice.
///
/// One instance may serve many threads; making one reads the room's resource files.
public final class Coach {
    private final LetterReader reader;
    private final Rules rules;
    private final Merits merits;
    private final Rewriter rewriter;
    private final Relationship relationship;

    public Coach() {
        var lexicon = Lexicons.all();
        var stems = new Stems();
        reader = new LetterReader(lexicon, stems);
        var words = new Words();
        var gaps = new Gaps();
        rules = new Rules(lexicon, stems, words);
        merits = new Merits(lexicon, stems, words);
        relationship = new Relationship(new Pitch(lexicon, words), words);
        rewriter = new Rewriter(
                reader, rules, new Repairs(lexicon, stems, gaps), new GiveFirst(lexicon), new Voice(stems), gaps);
    }

    public Advice advise(Draft draft) {
        var letter = reader.read(draft);
        var findings = rules.findings(letter);
        return new Advice(
                Rules.verdict(findings),
                findings,
                merits.in(letter),
                rewriter.rewrite(letter, findings),
                relationship.ledger(letter),
                relationship.prepare(letter));
    }
}
