package kith.wording;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A pattern that was read. `names` are its slots in the order in which they are filled.
public record Template(List<String> names, List<Piece> pieces) {
    private static final int GROUPED = 1000;

    sealed interface Piece {}

    record Words(String text, Style style) implements Piece {}

    record Slot(int at, Style style) implements Piece {}

    /// By a number: exactly, as `=2`, or by whether it is one.
    record Plural(int at, Map<String, List<Piece>> forms) implements Piece {}

    /// By a word, in lower case.
    record Select(int at, Map<String, List<Piece>> forms) implements Piece {}

    public Template {
        names = List.copyOf(names);
        pieces = List.copyOf(pieces);
    }

    public static Template of(String pattern) {
        return new TemplateReader(pattern).read();
    }

    /// The same sentence, where `pattern` says it in another language, with none but these slots.
    Template translated(String pattern) {
        return new TemplateReader(pattern, names).read();
    }

    void write(List<Object> slots, Locale locale, Phrase.Writer writer) {
        if (slots.size() != names.size()) {
            throw new IllegalArgumentException(slots.size() + " for the slots " + names);
        }
        write(pieces, slots, locale, new OnePeriod(writer));
    }

    private static void write(List<Piece> pieces, List<Object> slots, Locale locale, Phrase.Writer writer) {
        for (var piece : pieces) {
            switch (piece) {
                case Words(String text, Style style) -> writer.add(text, style);
                case Slot(int at, Style style) -> writer.add(shown(slots.get(at), locale), style);
                case Plural(int at, var forms) ->
                    write(form(forms, ((Number) slots.get(at)).longValue()), slots, locale, writer);
                case Select(int at, var forms) ->
                    write(or(forms, slots.get(at).toString().toLowerCase(Locale.ROOT)), slots, locale, writer);
            }
        }
    }

    private static Object shown(Object slot, Locale locale) {
        if (!(slot instanceof Number number)) {
            return slot;
        }
        return Math.abs(number.longValue()) < GROUPED
                ? number.toString()
                : NumberFormat.getIntegerInstance(locale).format(number.longValue());
    }

    /// English, German and Spanish all tell one from all other counts that people have.
    private static List<Piece> form(Map<String, List<Piece>> forms, long number) {
        var exact = forms.get("=" + number);
        return exact == null ? or(forms, number == 1 ? "one" : "other") : exact;
    }

    private static List<Piece> or(Map<String, List<Piece>> forms, String key) {
        var form = forms.get(key);
        return form == null ? forms.getOrDefault(TemplateReader.OTHER, List.of()) : form;
    }
}
