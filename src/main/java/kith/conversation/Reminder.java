package kith.conversation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a member asks to be reminded to do, as the promise that it is: "remind me to thank Priya on Friday" is "I need
/// to thank Priya on Friday". To be reminded of somebody, or of getting in touch at all, puts them off instead, and a
/// rhythm is set for them.
final class Reminder {
    private static final Pattern ASKED = Pattern.compile(
            "(?:please |pls |can you |could you |kith,? )*(?:remind me|don'?t let me forget)(?<when> (?:on|next|in|tomorrow|by|this)\\b.{0,30}?)? to"
                    + " (?<what>(?!reach out|get in touch|be in touch|contact|catch up|check in|follow up|touch base|reconnect)(?:(?!\\bevery\\b|\\beach\\b).)+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Reminder() {}

    static Optional<String> asTask(String text) {
        var asked = ASKED.matcher(text.strip());
        if (!asked.matches()) {
            return Optional.empty();
        }
        var when = Objects.requireNonNullElse(asked.group("when"), "");
        return Optional.of(
                "I need to " + Objects.requireNonNull(asked.group("what")).replaceAll("[?.! ]+$", "") + when);
    }
}
