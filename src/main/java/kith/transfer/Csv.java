package kith.transfer;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a table as RFC 4180 has them, with a head line for spreadsheets.
final class Csv {
    /// Spreadsheets take a cell that begins so for a formula, and would carry it out (OWASP, CSV Injection).
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    /// An apostrophe before a formula makes it words; it is seen, so that nothing is hidden.
    static String cell(String value) {
        return "\"" + (mayBeFormula(value) ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }

    static boolean mayBeFormula(String value) {
        var begun = value.stripLeading();
        return begins(value) || begins(begun);
    }

    private static boolean begins(String value) {
        return !value.isEmpty() && BEGINS_FORMULA.indexOf(value.charAt(0)) >= 0;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
