package kith.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// In a text of single spaces, reads which tags somebody is to have or to lose: "tag Ana with biotech, Lisbon", "untag
/// Tom: investor".
final class ReadTags {
    private static final int LONGEST = 40;
    private static final Pattern TAG = ReadRecord.pattern("^(?:please )?tag .+?(?: (?:with|as) | ?: ?)(.+)$");
    private static final Pattern ADD =
            ReadRecord.pattern("^(?:please )?(?:add|put|set) (?:the |a )?tags? (.+?) (?:to|on|for) .+$");
    private static final Pattern UNTAG = ReadRecord.pattern("^(?:please )?untag .+?(?: (?:with|as|from) | ?: ?)(.+)$");
    private static final Pattern REMOVE =
            ReadRecord.pattern("^(?:please )?(?:remove|drop|delete|take) (?:the |a )?tags? (.+?) (?:from|off|of) .+$");
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:,|;|\\band\\b|&) ?");
    private static final Pattern AROUND = Pattern.compile("^[\\s#\"“”'‘’]+|[\\s\"“”'‘’.!]+$");

    Optional<RecordChange> read(String text) {
        return tags(TAG, text)
                .or(() -> tags(ADD, text))
                .<RecordChange>map(RecordChange.Tagged::new)
                .or(() -> tags(UNTAG, text).or(() -> tags(REMOVE, text)).map(RecordChange.Untagged::new));
    }

    private static Optional<List<String>> tags(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var tags = Arrays.stream(BETWEEN.split(Objects.requireNonNull(matcher.group(1))))
                .map(each -> AROUND.matcher(each).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty() && each.length() <= LONGEST)
                .distinct()
                .toList();
        return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
    }
}
