package kith.wording;

/// Where an abbreviation such as *Nov.* ends a sentence, its period ends the sentence too.
final class OnePeriod implements Phrase.Writer {
    private static final String PERIOD = ".";

    private final Phrase.Writer writer;
    private boolean ended;

    OnePeriod(Phrase.Writer writer) {
        this.writer = writer;
    }

    @Override
    public void add(Object words, Style style) {
        var added = ended && words instanceof String text && text.startsWith(PERIOD) ? text.substring(1) : words;
        writer.add(added, style);
        ended = words instanceof String text && text.endsWith(PERIOD);
    }
}
