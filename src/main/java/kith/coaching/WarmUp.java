package kith.coaching;

import java.util.regex.Pattern;

/// Makes a draft warmer without inventing: a greeting where none is, a line about them from the book or a gap for it,
/// leave to say no where something is asked, and a kinder close.
final class WarmUp {
    private static final Pattern COOL_CLOSE = Pattern.compile(
            "(?im)^(?:kind |best )?regards,?$|^br,?$|^sincerely(?: yours)?,?$|^yours (?:truly|faithfully),?$");

    private final Gaps gaps;
    private final Particulars particulars;
    private final Phrases leave;
    private final LetterReader reader;

    WarmUp(Lexicon lexicon, Stems stems, LetterReader reader, Gaps gaps) {
        this.gaps = gaps;
        this.reader = reader;
        particulars = new Particulars(lexicon, stems);
        leave = lexicon.group("decline");
    }

    /// The draft's text, warmer; the same when it is as warm as it can be without inventing.
    String warmed(Draft draft) {
        var text = COOL_CLOSE.matcher(draft.text()).replaceAll("Warmly,");
        var letter = reader.read(draft.saying(text));
        boolean greeted = letter.sentences().stream().anyMatch(each -> each.part() == Sentence.Part.GREETING);
        boolean personal = !particulars.in(letter).isEmpty() || letter.gaps();
        if (!greeted) {
            letter = reader.read(draft.saying(gaps.greeting(letter.bond()) + " " + letter.text()));
        }
        if (!personal) {
            letter = reader.read(draft.saying(Lines.begun(letter, gaps.gapLine(letter))));
        }
        boolean free = letter.asks().isEmpty() || letter.body().stream().anyMatch(leave::in);
        return free ? letter.text() : Lines.added(letter, gaps.leaveLine());
    }
}
