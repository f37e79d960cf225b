package kith.language;

import kith.people.NameKeys;

/// Brings words to the form in which they are compared.
final class Fold {
    private Fold() {}

    /// Lower case without accents; plain ASCII takes the short way.
    static String plain(String text) {
        var change = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > 127) {
                return NameKeys.plain(text).replace('’', '\'').replace('ı', 'i');
            }
            change |= c >= 'A' && c <= 'Z';
        }
        return change ? text.toLowerCase(java.util.Locale.ROOT) : text;
    }

    /// Whether one slip of the pen (a letter more, less, other, or two swapped) tells `a` from `b`.
    static boolean oneSlipApart(String a, String b) {
        var shorter = a.length() <= b.length() ? a : b;
        var longer = a.length() <= b.length() ? b : a;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.regionMatches(i, longer, i + 1, shorter.length() - i);
        }
        if (i == shorter.length()) {
            return false;
        }
        return shorter.regionMatches(i + 1, longer, i + 1, shorter.length() - i - 1) || swapped(shorter, longer, i);
    }

    private static boolean swapped(String a, String b, int i) {
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }
}
