package kith.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A few words that wish something of the draft just read.
enum DraftWish {
    SHORTER(
            "(?:(?:much|a bit|a little|even) )?(?:shorter|briefer|more concise|tighter)|(?:too|still too) (?:long|wordy)"
                    + "|(?:shorten|trim|cut|tighten)(?: (?:it|that|this))?(?: down)?"),
    WARMER(
            "(?:(?:much|a bit|a little|even) )?(?:warmer|friendlier|kinder|softer|more (?:personal|friendly))"
                    + "|(?:too|still too) (?:cold|cool|stiff|formal|harsh|blunt)|warm(?: (?:it|that|this))? up|soften(?: (?:it|that|this))?"),
    AGAIN("(?:read|check|look at)(?: (?:it|that|this))? again|again|how (?:about|is it) now"),
    MORE("more|what else|anything else|the rest|all of it|go on"),
    TAKE("(?:i'?ll )?(?:use|take) (?:it|that|this|yours)|copy(?: (?:it|that))?"),
    SENT(
            "(?:i(?:'ve| have)? )?(?:just )?sent(?: (?:it|that|this))?(?: now| off)?|(?:it'?s|it is) sent|log (?:it|that|this) as sent"
                    + "|log as sent|log (?:it|that|this)|done,? sent");

    private static final Pattern LEAD = Pattern.compile(
            "^(?:ok(?:ay)?|yes|no|and|but|thanks|thank you|please|pls|hm+)[,.!]? |^(?:can|could|would) you (?:please )?|^(?:please )?make (?:it|that|this) |^(?:please )?(?:a version )?(?:that'?s |that is |it'?s )");
    private static final Pattern TAIL = Pattern.compile("(?:,? (?:please|pls|thanks|then|now|too))?[.!?…]*$");

    private final Pattern words;

    DraftWish(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<DraftWish> of(String text) {
        var wish = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int i = 0; i < 3; i++) {
            wish = LEAD.matcher(wish).replaceFirst("");
        }
        var said = TAIL.matcher(wish).replaceFirst("");
        return Arrays.stream(values())
                .filter(each -> each.words.matcher(said).matches())
                .findFirst();
    }
}
