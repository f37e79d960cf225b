package kith.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes out what people shorten: `w/`, `tmrw`, `she's`, `im`.
final class Shorthand {
    private static final String[] ENDINGS = {"n't", "'s", "'ll", "'d", "'ve", "'re", "'m"};

    private final Map<String, String[]> written;
    private final Elisions elisions;

    Shorthand(Resources resources) {
        var entries = new HashMap<String, String[]>();
        resources.pairs("shorthand.tsv").forEach((shortened, full) -> entries.put(shortened, full.split(" ")));
        written = Map.copyOf(entries);
        elisions = new Elisions(resources);
    }

    /// Adds the token or tokens of `text[start, end)`; where what they stand for ends.
    int write(String text, int start, int end, List<Token> tokens) {
        var raw = text.substring(start, end);
        var norm = Fold.plain(raw).replace('’', '\'');
        var slash = end < text.length() && text.charAt(end) == '/' ? written.get(norm + "/") : null;
        var full = slash == null && !initial(raw, tokens) ? written.get(norm) : slash;
        full = full == null ? elisions.of(norm, text, end, tokens) : full;
        full = full == null ? title(raw, text, end) : full;
        full = norm.equals("intro") && promised(tokens) ? new String[] {"introduce"} : full;
        if (full != null) {
            spread(text, start, end, full, tokens);
            return slash == null ? end : end + 1;
        }
        for (var ending : ENDINGS) {
            if (norm.length() > ending.length() && norm.length() == raw.length() && norm.endsWith(ending)) {
                int cut = end - ending.length();
                tokens.add(token(text, start, cut, norm.substring(0, norm.length() - ending.length())));
                tokens.add(token(text, cut, end, ending));
                return end;
            }
        }
        tokens.add(token(text, start, end, norm));
        return end;
    }

    /// `Hr. Brandt`, and no hour.
    private static String @Nullable [] title(String raw, String text, int end) {
        var named =
                text.startsWith(". ", end) && end + 2 < text.length() && Character.isUpperCase(text.charAt(end + 2));
        return named && raw.equals("Hr")
                ? new String[] {"herr"}
                : named && raw.equals("Sra") ? new String[] {"senora"} : null;
    }

    /// `will intro me`: a verb, and no introduction.
    private static boolean promised(List<Token> tokens) {
        var before = tokens.isEmpty() ? "" : tokens.getLast().norm();
        return switch (before) {
            case "will", "'ll", "would", "'d", "to", "can", "could" -> true;
            default -> false;
        };
    }

    /// `Tom R.`, of whom only the surname's first letter is written.
    private static boolean initial(String raw, List<Token> tokens) {
        return raw.length() == 1
                && Character.isUpperCase(raw.charAt(0))
                && !tokens.isEmpty()
                && tokens.getLast().capital();
    }

    /// The first word takes all of the shortened one but its last letter, so that spans stay in order.
    private static void spread(String text, int start, int end, String[] full, List<Token> tokens) {
        if (full.length == 1) {
            tokens.add(token(text, start, end, full[0]));
            return;
        }
        int cut = Math.max(start + 1, end - 1);
        for (int i = 0; i < full.length; i++) {
            tokens.add(token(text, i == 0 ? start : cut, i == 0 ? cut : end, full[i]));
        }
    }

    private static Token token(String text, int start, int end, String norm) {
        var digit = !norm.isEmpty() && Character.isDigit(norm.charAt(0));
        return new Token(start, end, text.substring(start, end), norm, digit ? Token.Kind.NUMBER : Token.Kind.WORD);
    }

    String sign(int c) {
        return switch (c) {
            case '&', '+' -> "and";
            case '’', '‘', '`' -> "'";
            case '“', '”', '«', '»', '„' -> "\"";
            case '–', '—' -> "-";
            case '…' -> ".";
            case 0x2192 -> "->";
            default -> new String(Character.toChars(c));
        };
    }
}
