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
    private final ReadSent sent;
    private final Shorten shorten;
    private final WarmUp warmUp;
    private final Inventions inventions;

    public Coach() {
        var lexicon = Lexicons.all();
        var stems = new Stems();
        reader = new LetterReader(lexicon, stems);
        var words = new Words();
        var gaps = new Gaps();
        rules = new Rules(lexicon, stems, words);
        merits = new Merits(lexicon, stems, words);
        relationship = new Relationship(new Pitch(lexicon, words));
        rewriter = new Rewriter(
                reader, rules, new Repairs(lexicon, stems, gaps), new GiveFirst(lexicon), new Voice(stems), gaps);
        sent = new ReadSent(lexicon, stems);
        shorten = new Shorten(lexicon, stems, reader);
        warmUp = new WarmUp(lexicon, stems, reader, gaps);
        inventions = new Inventions(lexicon, stems, reader);
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

    /// What the draft gives, asks and keeps once it is sent.
    public Sent sent(Draft draft) {
        return sent.of(reader.read(draft));
    }

    /// The draft's text, shorter, in the writer's own words; the same when nothing can be spared.
    public String shorter(Draft draft) {
        return shorten.shortened(draft);
    }

    /// The draft's text, warmer, with nothing invented; the same when it is warm already.
    public String warmer(Draft draft) {
        return warmUp.warmed(draft);
    }

    /// Whether `rewrite` is as good as ours: it passes every rule, and says nothing that neither the draft nor the book
    /// says.
    public boolean accepts(Draft draft, String rewrite) {
        return advise(draft.saying(rewrite)).verdict() == Verdict.SEND && !inventions.in(draft, rewrite);
    }
}
