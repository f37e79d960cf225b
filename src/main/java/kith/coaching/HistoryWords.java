package kith.coaching;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kith.people.TalkKind;
import kith.wording.DateForm;

/// What is said of what two owe each other, and what the book's talks add to it: how long the two have been silent,
/// and how they usually talk.
final class HistoryWords {
    /// Months without a talk from which on silence is worth a word.
    private static final long LONG_SILENCE = 6;

    private static final long YEARS = 24;
    private static final long MONTHS_IN_YEAR = 12;

    String nothingGivenSince(Recipient.Favour last, Letter letter, Bond bond) {
        return say(
                "You asked something of {name} on {day} (“{what}”) and have given nothing since{more}.",
                bond.firstName(),
                day(last.on(), bond.today()),
                last.what(),
                more(letter, bond));
    }

    /// What to do before; for two who nearly always talk and seldom write, also where to ask then.
    String giveFirst(Bond bond) {
        return say(
                "Give something useful first, however small, and ask after that{way, select,"
                        + " meeting {, face to face as you usually do} call {, on the phone as you usually do} other {}}.",
                usualWay(bond));
    }

    String openPromise(Recipient.Owed promise, Letter letter, Bond bond) {
        var more = letter.asks().isEmpty() ? "" : more(letter, bond);
        return promise.due() == null
                ? say(
                        "You promised {name} “{what}”, and this says nothing of it{more}.",
                        bond.firstName(),
                        promise.what(),
                        more)
                : say(
                        "You promised {name} “{what}” (due {day}), and this says nothing of it{more}.",
                        bond.firstName(),
                        promise.what(),
                        day(promise.due(), bond.today()),
                        more);
    }

    private static String more(Letter letter, Bond bond) {
        return silence(letter, bond).orElse(way(bond));
    }

    private static Optional<String> silence(Letter letter, Bond bond) {
        return bond.lastTalked()
                .map(last -> ChronoUnit.MONTHS.between(last, bond.today()))
                .filter(months -> months >= LONG_SILENCE)
                .map(months -> say(
                        "; you last talked {ago}{asks, select, true {, and this opens with an ask} other {}}",
                        ago(months),
                        opensWithAsk(letter)));
    }

    private static boolean opensWithAsk(Letter letter) {
        return letter.body().stream().findFirst().filter(letter::asksIn).isPresent();
    }

    private static String way(Bond bond) {
        return say(
                "{way, select,"
                        + " meeting {; you two nearly always meet in person, so in writing it comes out of the blue}"
                        + " call {; you two nearly always talk on the phone, so in writing it comes out of the blue}"
                        + " message {; you two nearly always trade short messages}"
                        + " email {; you two know each other nearly only by mail}"
                        + " other {}}",
                usualWay(bond));
    }

    private static String usualWay(Bond bond) {
        return bond.usualWay().map(TalkKind::name).orElse("");
    }

    /// The asks since the last give, with their days.
    String ledger(Bond bond, List<LocalDate> asked) {
        return say(
                "You've asked {name} {times, plural, =1 {once} =2 {twice} other {# times}} {gave, select,"
                        + " true {since you last gave} other {and have given nothing yet}}: {days}.",
                bond.firstName(),
                asked.size(),
                bond.lastGave().isPresent(),
                days(asked, bond.today()));
    }

    private static String days(List<LocalDate> days, LocalDate today) {
        var said = days.stream().map(day -> day(day, today)).toList();
        int last = said.size() - 1;
        return last == 0
                ? said.getFirst()
                : say("{names} and {last}", String.join(", ", said.subList(0, last)), said.get(last));
    }

    /// "11 months ago", "2 years ago".
    static String ago(long months) {
        return months < YEARS
                ? say("{n, plural, one {# month ago} other {# months ago}}", months)
                : say("{n, plural, one {# year ago} other {# years ago}}", months / MONTHS_IN_YEAR);
    }

    private static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DateForm.IN_FULL : DateForm.IN_FULL_WITH_YEAR).of(day);
    }
}
