package kith.coaching;

import static kith.wording.Phrase.say;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every sentence of this room that a user reads.
final class Words {
    /// So many months of silence after connecting are worth a word.
    private static final long FEW_MONTHS = 3;

    String askedAfterDays(Bond bond) {
        return say(
                "You and {name} connected only {days, plural, =0 {today} =1 {yesterday} other {two days ago}}, and this"
                        + " already asks for something.",
                bond.firstName(),
                bond.daysSinceConnecting().orElse(0));
    }

    String firstGetToKnow() {
        return say("Send the friendly part now and leave the ask until they have heard from you once or twice.");
    }

    String neverTalked(Bond bond) {
        long months = bond.monthsConnected().orElse(0);
        return months < FEW_MONTHS
                ? say(
                        "Your book shows no talk with {name} yet, so this would be the first thing they hear from you.",
                        bond.firstName())
                : say(
                        "You and {name} connected {ago} and your book shows no talk since, so this comes cold.",
                        bond.firstName(),
                        HistoryWords.ago(months));
    }

    String firstTalk() {
        return say("Ask about their work first; the offer will land better once you have talked.");
    }

    String aboutMe(long count) {
        return say("It speaks of you {n} times and says nothing of their world.", count);
    }

    String beginWithThem() {
        return say("Begin with something of theirs: what they are working on, or what this means for them.");
    }

    String tooLong(long count, int most, @Nullable Bond bond) {
        return bond != null && bond.to().decisionMaker()
                ? say(
                        "It runs to {n} words; {name} decides a lot and reads little past {most}.",
                        count,
                        bond.firstName(),
                        most)
                : say("It runs to {n} words; most readers stop past {most}.", count, most);
    }

    String shorten(int most) {
        return say("Keep the one thing that matters, under {most} words.", most);
    }

    String manyAsks(Letter letter, List<Request> asks) {
        return say(
                "It asks for {n} things at once, from “{first}” to “{last}”.",
                asks.size(),
                quote(asks.getFirst().span().in(letter.text())),
                quote(asks.getLast().span().in(letter.text())));
    }

    String severalAsks(Letter letter, Phrases.Match match) {
        return say("“{words}” announces more than one ask.", quoted(letter, match));
    }

    String oneAsk() {
        return say("Ask for the one that matters most now, and keep the rest for another day.");
    }

    String keepOrName() {
        return say("Keep it in this very message, or say when they will have it.");
    }

    String pressure(Letter letter, Phrases.Match match) {
        return say("“{words}” pushes instead of asking.", quoted(letter, match));
    }

    String leaveRoom() {
        return say("Say what you need and by when, once, and leave room for a no.");
    }

    String hostile(Letter letter, Phrases.Match match) {
        return say("“{words}” will be read as contempt.", quoted(letter, match));
    }

    String coolDown() {
        return say("Say what the matter is without the barb, or sleep on it.");
    }

    String numbers(Letter letter, Phrases.Match match) {
        return say("“{words}” asks for a count rather than for them.", quoted(letter, match));
    }

    String oneRealReader() {
        return say("Show them the one thing they would enjoy, and let them decide.");
    }

    String flattery(Letter letter, Phrases.Match match) {
        return say("“{words}” right before an ask sounds like a price paid.", quoted(letter, match));
    }

    String praiseOneThing() {
        return say("Name one thing they did and what it changed for you, or just ask.");
    }

    String pitch(Letter letter, Phrases.Match match) {
        return say("“{words}” is advertising; a person would put it plainly.", quoted(letter, match));
    }

    String sayItPlainly() {
        return say("Say what it does for them in everyday words, and what it costs.");
    }

    String agenda(Letter letter, Phrases.Match match) {
        return say("“{words}” brings a cause to somebody who did not ask about it.", quoted(letter, match));
    }

    String leaveTheCause() {
        return say("Leave the cause out, or ask first whether they care to talk about it.");
    }

    String shouts(Letter letter, Span span) {
        return say("“{words}” shouts.", quote(span.in(letter.text())));
    }

    String speakCalmly() {
        return say("Small letters and a single mark carry further.");
    }

    String crowd(Letter letter, Phrases.Match match) {
        return say("“{words}” speaks to a crowd, so nobody in it feels addressed.", quoted(letter, match));
    }

    String writeToOne() {
        return say("Write to one person, by name.");
    }

    String vague(Letter letter, Phrases.Match match) {
        return say("“{words}” leaves open what for and how much.", quoted(letter, match));
    }

    String sayWhatFor() {
        return say("Name the question and how long it would take them.");
    }

    String unfilled(Letter letter, Span span) {
        return say("“{words}” was never filled in.", quote(span.in(letter.text())));
    }

    String fillIn() {
        return say("Fill it in, or write the line for this person.");
    }

    String template(Letter letter) {
        var bond = letter.bond();
        return bond == null
                ? say("Nothing in it could be said to this person alone.")
                : say("Put another name for {name} and it would still fit.", bond.firstName());
    }

    String repeats(Draft.Earlier earlier) {
        return say("With the name swapped it is nearly what you wrote to {name}.", earlier.name());
    }

    String oneDetail() {
        return say("Add one thing that is true of them alone: what they said, did or plan.");
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
}
