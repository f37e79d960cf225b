package kith.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads [Rules] from the environment.
final class RulesSetting {
    private static final int LONGEST_GRACE = 365;
    private static final int MOST_PER_MINUTE = 100_000;

    private RulesSetting() {}

    static Rules read(Map<String, String> environment, List<String> faults) {
        int days =
                number(environment, "KITH_GRACE_DAYS", (int) Rules.USUAL.grace().toDays(), LONGEST_GRACE, faults);
        int perMinute = number(environment, "KITH_PER_MINUTE", Rules.USUAL.perMinute(), MOST_PER_MINUTE, faults);
        return new Rules(Duration.ofDays(days), perMinute);
    }

    private static int number(Map<String, String> environment, String name, int usual, int most, List<String> faults) {
        var text = Optional.ofNullable(environment.get(name)).map(String::strip).filter(each -> !each.isEmpty());
        try {
            int number = text.map(Integer::parseInt).orElse(usual);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below, together with a number out of range.
        }
        faults.add(WordsOfSettings.noNumber(name, most, usual));
        return usual;
    }
}
