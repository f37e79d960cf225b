package kith.language;

import org.jspecify.annotations.Nullable;

/// Times of day, which name no day: `3pm`, `at 9`, `10:30`, but not 1:1.
final class ClockTimes implements DateForm {
    @Override
    public @Nullable Dated at(Text text, int i, Today today) {
        if (!text.has(i) || text.at(i).kind() != Token.Kind.NUMBER || !time(text, i)) {
            return null;
        }
        return Dated.of(i, clockWord(text.norm(i + 1)) ? i + 2 : i + 1, Days.of(today.day()), Dated.Grain.TIME);
    }

    private static boolean clockWord(String norm) {
        return norm.equals("am") || norm.equals("pm") || norm.equals("uhr") || norm.equals("o'clock");
    }

    private static boolean time(Text text, int i) {
        var norm = text.norm(i);
        int digits = 0;
        while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
            digits++;
        }
        var rest = norm.substring(digits);
        if (digits == 0 || digits > 2) {
            return false;
        }
        if (rest.isEmpty()) {
            return clockWord(text.norm(i + 1)) || (text.is(i - 1, "at") && !counts(text, i + 1));
        }
        if (rest.equals("am") || rest.equals("pm") || rest.equals("ish")) {
            return true;
        }
        return rest.startsWith(":") && rest.length() >= 3 && !norm.equals("1:1");
    }

    private static boolean counts(Text text, int i) {
        return text.word(i)
                && switch (text.norm(i)) {
                    case "today", "tomorrow", "on", "and", "but", "every", "instead", "please", "sharp" -> false;
                    default -> true;
                };
    }
}
