package kith.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/// The rows of a table, one after the other. A quotation mark that is never closed costs its own line, and not all that
/// follow.
final class Rows {
    /// No note is longer, and no mark that is left open leaves less.
    private static final int MOST_LINES_OF_A_ROW = 200;

    private static final int MOST_BEGINNINGS = 50;

    /// Without cells where the line can't be read.
    record Row(int line, List<String> cells) {}

    private final String text;
    private final CSVFormat format;
    private CSVParser parser;
    private int begunAt;
    private int line = 1;
    private int counted;
    private int beginnings = 1;

    Rows(String text, char delimiter) {
        this.text = text;
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        this.parser = parser();
    }

    private CSVParser parser() {
        try {
            return CSVParser.builder()
                    .setReader(new StringReader(text.substring(begunAt)))
                    .setFormat(format)
                    .get();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Null behind the last.
    @Nullable
    Row next() {
        var records = parser.iterator();
        if (!records.hasNext()) {
            return null;
        }
        var row = records.next();
        int start = begunAt + Math.toIntExact(row.getCharacterPosition());
        line += breaks(text, counted, start);
        counted = start;
        int breaks =
                row.stream().mapToInt(each -> breaks(each, 0, each.length())).sum();
        if (breaks <= MOST_LINES_OF_A_ROW || beginnings == MOST_BEGINNINGS) {
            return new Row(line, row.toList());
        }
        beginAgainBehind(start);
        return new Row(line, List.of());
    }

    private void beginAgainBehind(int broken) {
        beginnings++;
        int end = text.indexOf('\n', broken);
        begunAt = end < 0 ? text.length() : end + 1;
        parser = parser();
    }

    /// Line breaks in a part of a text.
    static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
            breaks++;
        }
        return breaks;
    }
}
