package kith.language;

/// Sees that something of today is still to come: `drinks with Ana tonight` written in the morning, `lunch with Tom at
/// 1` at eleven.
final class ToCome {
    private static final int EVENING = 17;
    private static final int NOON = 12;

    /// Nobody names an hour of the night without saying so.
    private static final int DAYBREAK = 6;

    private ToCome() {}

    static boolean later(Turn turn) {
        int now = turn.today().time().toSecondOfDay() / 60;
        for (int i = turn.from(); i < turn.to(); i++) {
            var dated = turn.scene().dated(i);
            if (dated != null && dated.time() && dated.from() == i && minutes(turn.scene(), dated) > now) {
                return true;
            }
            if (dated != null && today(turn, dated) && now < part(turn.scene(), i) * 60) {
                return true;
            }
        }
        return false;
    }

    private static boolean today(Turn turn, Dated dated) {
        return !dated.time() && dated.past().equals(turn.today().day());
    }

    /// The hour with which the part of the day begins that the word names; 0 for none.
    private static int part(Scene scene, int i) {
        return switch (scene.norm(i)) {
            case "tonight", "evening" -> EVENING;
            case "afternoon", "arvo" -> NOON;
            default -> 0;
        };
    }

    /// Minutes after midnight.
    private static int minutes(Scene scene, Dated dated) {
        int hour = -1;
        int minute = 0;
        var pm = false;
        var am = false;
        for (int i = dated.from(); i < dated.to(); i++) {
            var word = scene.norm(i);
            int digits = digits(word, 0);
            if (digits > 0 && hour < 0) {
                hour = Integer.parseInt(word.substring(0, digits));
                int after = digits + 1 < word.length() && word.charAt(digits) == ':' ? digits(word, digits + 1) : 0;
                minute = after == 0 ? 0 : Integer.parseInt(word.substring(digits + 1, digits + 1 + after));
            }
            pm |= word.endsWith("pm");
            am |= word.endsWith("am");
        }
        var noon = (pm && hour < NOON) || (!am && hour > 0 && hour <= DAYBREAK);
        return (noon ? hour + NOON : hour) * 60 + minute;
    }

    private static int digits(String word, int from) {
        int digits = 0;
        while (from + digits < word.length() && digits < 2 && Character.isDigit(word.charAt(from + digits))) {
            digits++;
        }
        return digits;
    }
}
