package kith.coaching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Every sentence of this room that a user reads.
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    String askedAfterDays(Bond bond) {
        long days = bond.daysSinceConnecting().orElse(0);
        var when = days == 0 ? "today" : days == 1 ? "yesterday" : "two days ago";
        return "You and %s connected only %s, and this already asks for something.".formatted(bond.firstName(), when);
    }

    String firstGetToKnow() {
        return "Send the friendly part now and leave the ask until they have heard from you once or twice.";
    }

    String neverTalked(Bond bond) {
        return "Your book shows no talk with %s yet, so this would be the first thing they hear from you."
                .formatted(bond.firstName());
    }

    String firstTalk() {
        return "Ask about their work first; the offer will land better once you have talked.";
    }

    String nothingGivenSince(Bond bond, Recipient.Favour last) {
        return "You asked %s for %s on %s and have given nothing since."
                .formatted(bond.firstName(), last.what(), day(last.on(), bond.today()));
    }

    String giveFirst() {
        return "Give something useful first, however small, and ask after that.";
    }

    String aboutMe(int count) {
        return "It speaks of you %d times and says nothing of their world.".formatted(count);
    }

    String beginWithThem() {
        return "Begin with something of theirs: what they are working on, or what this means for them.";
    }

    String tooLong(long count, int most, @Nullable Bond bond) {
        var who = bond != null && bond.to().decisionMaker()
                ? bond.firstName() + " decides a lot and reads little"
                : "most readers stop";
        return "It runs to %d words; %s past %d.".formatted(count, who, most);
    }

    String shorten(int most) {
        return "Keep the one thing that matters, under %d words.".formatted(most);
    }

    String manyAsks(Letter letter, List<Request> asks) {
        return "It asks for %d things at once, from “%s” to “%s”."
                .formatted(
                        asks.size(),
                        quote(asks.getFirst().span().in(letter.text())),
                        quote(asks.getLast().span().in(letter.text())));
    }

    String oneAsk() {
        return "Ask for the one that matters most now, and keep the rest for another day.";
    }

    static String quote(String words) {
        var flat = words.replaceAll("\\s+", " ").strip();
        return flat.codePointCount(0, flat.length()) > 60
                ? flat.substring(0, flat.offsetByCodePoints(0, 57)) + "…"
                : flat;
    }

    static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DAY.format(day) : DAY_AND_YEAR.format(day);
    }
}
