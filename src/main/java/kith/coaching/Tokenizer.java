package kith.coaching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts text into tokens, contractions apart (`I'd` is `i` and `'d`), in linear time.
final class Tokenizer {
    private static final Pattern FIELD = Pattern.compile(
            "\\{\\{?[^{}\\n]{1,40}\\}?\\}|%[A-Za-z_]{2,30}%|<[A-Za-z_ ]{2,30}>|_{3,}|\\$\\{[^}\\n]{1,40}\\}");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]\\n]{1,120}\\]");
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S{1,2000}");
    private static final Pattern MERGED = Pattern.compile("(?i).*\\b(?:first|last|full|your|their)?[ _-]?"
            + "(?:name|company|firm|title|role|position|city|industry|date|organi[sz]ation|product|insert|job)\\b.*");

    List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (letterOrDigit(text, at)) {
                at = word(text, at, tokens);
            } else if ((Character.isWhitespace(c) && c != '\n') || hyphen(text, at)) {
                at++;
            } else {
                at = other(text, at, tokens);
            }
        }
        return tokens;
    }

    private static int other(String text, int at, List<Token> tokens) {
        int end = end(FIELD, text, at);
        if (end > at) {
            return add(text, at, end, Token.Kind.FIELD, tokens);
        }
        end = end(BRACKETS, text, at);
        if (end > at) {
            var merged = end - at < 24
                    && !text.startsWith("their ", at + 1)
                    && MERGED.matcher(text.substring(at, end)).matches();
            return add(text, at, end, merged ? Token.Kind.FIELD : Token.Kind.GAP, tokens);
        }
        end = at + Character.charCount(text.codePointAt(at));
        return add(text, at, end, Token.Kind.MARK, tokens);
    }

    private static int word(String text, int at, List<Token> tokens) {
        if (text.startsWith("http", at) || text.startsWith("www.", at)) {
            int link = end(LINK, text, at);
            if (link > at) {
                return add(text, at, link, Token.Kind.LINK, tokens);
            }
        }
        int end = at;
        boolean digits = true;
        while (end < text.length() && (letterOrDigit(text, end) || joins(text, end))) {
            int point = text.codePointAt(end);
            digits &= !Character.isLetter(point);
            end += Character.charCount(point);
        }
        if (digits) {
            return add(text, at, end, Token.Kind.NUMBER, tokens);
        }
        Contraction.parts(text.substring(at, end))
                .forEach(part -> tokens.add(new Token(
                        text.substring(at + part.start(), at + part.end()),
                        part.word(),
                        at + part.start(),
                        at + part.end(),
                        Token.Kind.WORD)));
        return end;
    }

    private static int add(String text, int start, int end, Token.Kind kind, List<Token> tokens) {
        var raw = text.substring(start, end);
        tokens.add(new Token(raw, raw.equals("$") ? "dollars" : raw.toLowerCase(Locale.ROOT), start, end, kind));
        return end;
    }

    private static boolean letterOrDigit(String text, int at) {
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// A hyphen inside a word counts as a space, so that `game-changer` and `game changer` are one.
    private static boolean hyphen(String text, int at) {
        return text.charAt(at) == '-'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /// An apostrophe between letters, a point or comma or colon between digits.
    private static boolean joins(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        if (c == '\'' || c == '\u2019') {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        return (c == '.' || c == ',' || c == ':') && Character.isDigit(before) && Character.isDigit(after);
    }

    private static int end(Pattern pattern, String text, int at) {
        char c = text.charAt(at);
        if (!Character.isLetter(c) && "{%<_$[".indexOf(c) < 0) {
            return at;
        }
        var matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
