package kith.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Cells say what was written, and nothing that a spreadsheet would carry out.
class CsvTest {
    @Test
    void cellsAreQuotedAndQuotesDoubled() {
        assertThat(Csv.cell("Tom, \"the\" Baker\nof Acme")).isEqualTo("\"Tom, \"\"the\"\" Baker\nof Acme\"");
    }

    @Test
    void whatBeginsLikeAFormulaIsMadeWords() {
        for (var formula : List.of(
                "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1", " =cmd|' /C calc'!A0", "\n@x", "＝1+1", "＠SUM")) {
            assertThat(Csv.cell(formula)).as(formula).startsWith("\"'");
        }
    }

    @Test
    void ordinaryWordsStayAsTheyAre() {
        for (var words : List.of("", "Maya Lindgren", "a = b", "mail@example.com", "'quoted'", "Ångström", "  ")) {
            assertThat(Csv.cell(words)).as(words).isEqualTo("\"" + words + "\"");
        }
    }

    @Test
    void rowsEndAsRfc4180HasIt() {
        assertThat(new Csv().row(List.of("a", "b")).toString()).endsWith("\"a\",\"b\"\r\n");
    }
}
