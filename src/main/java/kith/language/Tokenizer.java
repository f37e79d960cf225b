package kith.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a message into tokens in one pass, whatever its script.
final class Tokenizer {
    /// What follows is not read: nobody types that much to a chat assistant about their day.
    private static final int LONGEST = 40_000;

    private static final int LONGEST_TAG = 2_000;

    /// With fewer letters a message may be nothing but initials.
    private static final int LOUD = 12;

    private final Shorthand shorthand;

    Tokenizer(Shorthand shorthand) {
        this.shorthand = shorthand;
    }

    Text read(String source) {
        var text = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
        var tokens = new ArrayList<Token>(text.length() / 5 + 4);
        int i = 0;
        while (i < text.length()) {
            i = next(text, i, tokens);
        }
        return new Text(
                text, loud(text) ? tokens.stream().map(Tokenizer::softly).toList() : tokens);
    }

    /// `LUNCH W/ TOM. HE SELLS`: where every letter is a capital none of them tells a name.
    private static boolean loud(String text) {
        int letters = 0;
        var words = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
            words |= c == ' ';
        }
        return words && letters > LOUD;
    }

    private static Token softly(Token token) {
        return new Token(token.start(), token.end(), token.text().toLowerCase(Locale.ROOT), token.norm(), token.kind());
    }

    private int next(String text, int i, List<Token> tokens) {
        var c = text.charAt(i);
        if (c == '\n' || c == '\r') {
            tokens.add(new Token(i, i + 1, "\n", "\n", Token.Kind.BREAK));
            return bullet(text, i + 1);
        }
        if (c == '<') {
            int end = angle(text, i, tokens);
            if (end > i) {
                return end;
            }
        }
        if (c == ':' && emojiName(text, i) > i) {
            int end = emojiName(text, i);
            tokens.add(new Token(i, end, text.substring(i, end), "*", Token.Kind.BREAK));
            return end;
        }
        if (Character.isLetterOrDigit(text.codePointAt(i))) {
            return word(text, i, tokens);
        }
        return sign(text, i, tokens);
    }

    /// Skips what marks an item of a list at the beginning of a line.
    private static int bullet(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        if (i + 1 < text.length() && "-*•–—·>".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
            return i + 1;
        }
        if (i + 2 < text.length()
                && Character.isDigit(text.charAt(i))
                && ".)".indexOf(text.charAt(i + 1)) >= 0
                && text.charAt(i + 2) == ' ') {
            return i + 2;
        }
        return from;
    }

    /// `<@U123>`, `<@U123|name>`, `<https://…>`: what chat platforms put into angle brackets.
    private static int angle(String text, int i, List<Token> tokens) {
        int close = text.indexOf('>', i, Math.min(text.length(), i + LONGEST_TAG));
        if (close < 0 || text.substring(i, close).indexOf(' ') == 1) {
            return i;
        }
        var kind = text.startsWith("<@", i) ? Token.Kind.MENTION : Token.Kind.LINK;
        var whole = text.substring(i, close + 1);
        tokens.add(new Token(i, close + 1, whole, whole, kind));
        return close + 1;
    }

    private static int emojiName(String text, int i) {
        int end = i + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || "_+-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > i + 2 && end < text.length() && text.charAt(end) == ':' ? end + 1 : i;
    }

    private int word(String text, int i, List<Token> tokens) {
        int end = i;
        while (end < text.length() && (inWord(text, end) || bridges(text, end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (text.startsWith("://", end) || (end < text.length() && text.charAt(end) == '@')) {
            return link(text, i, tokens);
        }
        return shorthand.write(text, i, end, tokens);
    }

    private static int link(String text, int i, List<Token> tokens) {
        int end = i;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        tokens.add(new Token(i, end, text.substring(i, end), "link", Token.Kind.LINK));
        return end;
    }

    private static boolean inWord(String text, int i) {
        int c = text.codePointAt(i);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /// Signs that join what stands on both sides of them: `O'Brien`, `co-op`, `3.2`, `10:30`, `24/7`.
    private static boolean bridges(String text, int i) {
        if (i == 0 || i + 1 >= text.length() || !inWord(text, i - 1) || !inWord(text, i + 1)) {
            return false;
        }
        var c = text.charAt(i);
        var digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
        return c == '\'' || c == '’' || c == '-' || c == '_' || (digits && ".:,/".indexOf(c) >= 0);
    }

    private int sign(String text, int i, List<Token> tokens) {
        int c = text.codePointAt(i);
        int end = i + Character.charCount(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return end;
        }
        var kind = emoji(c) ? Token.Kind.BREAK : Token.Kind.SIGN;
        var at = c == '@' && end < text.length() && Character.isWhitespace(text.charAt(end));
        var norm = emoji(c) ? "*" : at ? "at" : shorthand.sign(c);
        tokens.add(new Token(i, end, text.substring(i, end), norm, kind));
        return end;
    }

    private static boolean emoji(int c) {
        return c >= 0x1F000 || (c >= 0x2600 && c < 0x2800) || (c >= 0x2190 && c < 0x2200 && c != 0x2192);
    }
}
