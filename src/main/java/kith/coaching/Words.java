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

    /// So many months of silence after connecting are worth a word.
    private static final long FEW_MONTHS = 3;

    String askedAfterDays(Bond bond) {
        long days = bond.daysSinceConnecting().orElse(0);
        var when = days == 0 ? "today" : days == 1 ? "yesterday" : "two days ago";
        return "You and %s connected only %s, and this already asks for something.".formatted(bond.firstName(), when);
    }

    String firstGetToKnow() {
        return "Send the friendly part now and leave the ask until they have heard from you once or twice.";
    }

    String neverTalked(Bond bond) {
        long months = bond.monthsConnected().orElse(0);
        return months < FEW_MONTHS
                ? "Your book shows no talk with %s yet, so this would be the first thing they hear from you."
                        .formatted(bond.firstName())
                : "You and %s connected %s ago and your book shows no talk since, so this comes cold."
                        .formatted(bond.firstName(), HistoryWords.span(months));
    }

    String firstTalk() {
        return "Ask about their work first; the offer will land better once you have talked.";
    }

    String nothingGivenSince(Bond bond, Recipient.Favour last) {
        return "You asked %s for %s on %s and have given nothing since."
                .formatted(bond.firstName(), last.what(), day(last.on(), bond.today()));
    }

    /// The asks since the last give, with their days.
    String ledger(Bond bond, List<LocalDate> asked) {
        var times = asked.size() == 1 ? "once" : asked.size() == 2 ? "twice" : asked.size() + " times";
        var since = bond.lastGave().isPresent() ? "since you last gave" : "and have given nothing yet";
        return "You've asked %s %s %s: %s.".formatted(bond.firstName(), times, since, days(asked, bond.today()));
    }

    private static String days(List<LocalDate> days, LocalDate today) {
        var said = days.stream().map(day -> day(day, today)).toList();
        int last = said.size() - 1;
        return last == 0 ? said.getFirst() : String.join(", ", said.subList(0, last)) + " and " + said.get(last);
    }

    String giveFirst() {
        return "Give something useful first, however small, and ask after that.";
    }

    String aboutMe(long count) {
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

    String severalAsks(Letter letter, Phrases.Match match) {
        return "“%s” announces more than one ask.".formatted(quoted(letter, match));
    }

    String oneAsk() {
        return "Ask for the one that matters most now, and keep the rest for another day.";
    }

    String openPromise(Bond bond, Recipient.Owed promise) {
        var due = promise.due() == null ? "" : " (due " + day(promise.due(), bond.today()) + ")";
        return "You promised %s “%s”%s, and this says nothing of it.".formatted(bond.firstName(), promise.what(), due);
    }

    String keepOrName(Recipient.Owed promise) {
        return "Keep it in this very message, or say when they will have it.";
    }

    String pressure(Letter letter, Phrases.Match match) {
        return "“%s” pushes instead of asking.".formatted(quoted(letter, match));
    }

    String leaveRoom() {
        return "Say what you need and by when, once, and leave room for a no.";
    }

    String hostile(Letter letter, Phrases.Match match) {
        return "“%s” will be read as contempt.".formatted(quoted(letter, match));
    }

    String coolDown() {
        return "Say what the matter is without the barb, or sleep on it.";
    }

    String numbers(Letter letter, Phrases.Match match) {
        return "“%s” asks for a count rather than for them.".formatted(quoted(letter, match));
    }

    String oneRealReader() {
        return "Show them the one thing they would enjoy, and let them decide.";
    }

    String flattery(Letter letter, Phrases.Match match) {
        return "“%s” right before an ask sounds like a price paid.".formatted(quoted(letter, match));
    }

    String praiseOneThing() {
        return "Name one thing they did and what it changed for you, or just ask.";
    }

    String pitch(Letter letter, Phrases.Match match) {
        return "“%s” is advertising; a person would put it plainly.".formatted(quoted(letter, match));
    }

    String sayItPlainly() {
        return "Say what it does for them in everyday words, and what it costs.";
    }

    String agenda(Letter letter, Phrases.Match match) {
        return "“%s” brings a cause to somebody who did not ask about it.".formatted(quoted(letter, match));
    }

    String leaveTheCause() {
        return "Leave the cause out, or ask first whether they care to talk about it.";
    }

    String shouts(Letter letter, Span span) {
        return "“%s” shouts.".formatted(quote(span.in(letter.text())));
    }

    String speakCalmly() {
        return "Small letters and a single mark carry further.";
    }

    String crowd(Letter letter, Phrases.Match match) {
        return "“%s” speaks to a crowd, so nobody in it feels addressed.".formatted(quoted(letter, match));
    }

    String writeToOne() {
        return "Write to one person, by name.";
    }

    String vague(Letter letter, Phrases.Match match) {
        return "“%s” leaves open what for and how much.".formatted(quoted(letter, match));
    }

    String sayWhatFor() {
        return "Name the question and how long it would take them.";
    }

    String unfilled(Letter letter, Span span) {
        return "“%s” was never filled in.".formatted(quote(span.in(letter.text())));
    }

    String fillIn() {
        return "Fill it in, or write the line for this person.";
    }

    String template(Letter letter) {
        var bond = letter.bond();
        return bond == null
                ? "Nothing in it could be said to this person alone."
                : "Put another name for %s and it would still fit.".formatted(bond.firstName());
    }

    String repeats(Draft.Earlier earlier) {
        return "With the name swapped it is nearly what you wrote to %s.".formatted(earlier.name());
    }

    String oneDetail(Letter letter) {
        return "Add one thing that is true of them alone: what they said, did or plan.";
    }

    private static String quoted(Letter letter, Phrases.Match match) {
        return quote(Span.of(match).in(letter.text()));
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
