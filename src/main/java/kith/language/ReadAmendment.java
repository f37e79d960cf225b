package kith.language;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kith.people.TalkKind;

/// Reads what puts the turn before right: "no, Tuesday", "actually it was a call", "and Tom was there too".
public final class ReadAmendment {
    private static final int MOST_CHARACTERS = 80;
    private static final Pattern LEAD =
            pattern("^(?:no+|nope|sorry|oops|actually|wait|correction|i mean|i meant)\\b[,:;.!\\s-]*(.*)$");
    private static final Pattern MADE =
            pattern("^(?:please )?(?:make (?:that|it)|change (?:that|it) to|it should be|rather)\\s+(.+)$");
    private static final Pattern WAS = pattern("^(?:it|that|this) (?:was|is|were)(?:n't| not)?\\s+(.+)$");
    private static final Pattern THERE = pattern(
            "^(?:(?:and|also|oh and)\\s+)*(.+?) (?:was|were|came|joined)(?: there| us| along)?(?: too| as well| also)?[.!]*$");
    private static final Pattern TOO = pattern(".*(\\btoo\\b|\\balso\\b|as well|^and ).*");
    private static final Pattern WITH_TOO = pattern("^(?:and|also) with (.+?)(?: too)?[.!]*$");
    private static final Pattern NAME =
            Pattern.compile("^(?:with )?(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2})\\.?$");
    private static final Pattern ARTICLE = pattern("^(?:a|an|the|on|by|for|over)\\s+");
    private static final Pattern NTH = pattern("^(?:the )?(\\w+)(?: one| person)?$");
    private static final Pattern ENDS = pattern("[.!,]+$|,? please[.!]*$");
    private static final List<String> YES =
            List.of("yes", "yep", "yeah", "y", "sure", "ok", "okay", "do it", "go ahead", "please do", "right");
    private static final List<String> NO =
            List.of("no", "nope", "n", "cancel", "don't", "keep it", "stop", "never mind");
    private static final Map<String, Integer> PLACES = Map.of(
            "first", 0, "1st", 0, "second", 1, "2nd", 1, "third", 2, "3rd", 2, "fourth", 3, "latter", -1, "last", -1);
    private static final Map<TalkKind, Pattern> KINDS = Map.of(
            TalkKind.CALL, pattern("^(?:call|phone call|video call|phone|zoom|video)[.!]*$"),
            TalkKind.EMAIL, pattern("^e?-?mail[.!]*$"),
            TalkKind.MESSAGE, pattern("^(?:message|chat|text|dm|whatsapp|slack)[.!]*$"),
            TalkKind.MEETING,
                    pattern("^(?:meeting|coffee|lunch|dinner|breakfast|visit|drinks?|in person|face to face)[.!]*$"));

    private final Dates dates = new Dates();

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Empty for what stands on its own.
    public Optional<Amendment> read(String message, ZonedDateTime now) {
        var text = message.strip();
        if (text.isEmpty() || text.length() > MOST_CHARACTERS || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        return answer(text).or(() -> amendment(text, now));
    }

    private static Optional<Amendment> answer(String text) {
        var plain = ENDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (YES.contains(plain)) {
            return Optional.of(new Amendment.Yes());
        }
        if (NO.contains(plain)) {
            return Optional.of(new Amendment.No());
        }
        var nth = NTH.matcher(plain);
        var place = nth.matches() ? PLACES.get(group(nth)) : null;
        return place == null ? Optional.empty() : Optional.of(new Amendment.Nth(place));
    }

    private Optional<Amendment> amendment(String text, ZonedDateTime now) {
        var with = WITH_TOO.matcher(text);
        if (with.matches()) {
            return Optional.of(new Amendment.AlsoThere(group(with)));
        }
        var lead = LEAD.matcher(text);
        var led = lead.matches();
        var rest = led ? group(lead).strip() : text;
        var made = MADE.matcher(rest);
        if (made.matches()) {
            return change(group(made), now, true);
        }
        var was = WAS.matcher(rest);
        if (was.matches()) {
            return change(group(was), now, false);
        }
        if (led && !rest.isEmpty()) {
            return change(rest, now, rest.toLowerCase(Locale.ROOT).startsWith("by "));
        }
        var there = THERE.matcher(text);
        return there.matches() && TOO.matcher(text).matches()
                ? Optional.of(new Amendment.AlsoThere(group(there)))
                : Optional.empty();
    }

    /// What `words` name: a way of talking, a person, or a day.
    private Optional<Amendment> change(String words, ZonedDateTime now, boolean due) {
        var bare = ARTICLE.matcher(words).replaceFirst("").strip();
        for (var kind : KINDS.entrySet()) {
            if (kind.getValue().matcher(bare).matches()) {
                return Optional.of(new Amendment.OtherKind(kind.getKey()));
            }
        }
        var past = dates.readPast(words, now);
        var future = dates.readFuture(words, now);
        if (past.isPresent() && future.isPresent()) {
            return Optional.of(new Amendment.OtherDay(past.get(), future.get(), due));
        }
        var name = NAME.matcher(words);
        return name.matches() ? Optional.of(new Amendment.OtherPerson(group(name))) : Optional.empty();
    }

    private static String group(Matcher match) {
        return Objects.requireNonNull(match.group(1));
    }
}
