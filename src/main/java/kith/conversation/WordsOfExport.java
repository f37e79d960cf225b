package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;

/// What Kith says where members take their book away.
final class WordsOfExport {
    private WordsOfExport() {}

    static Reply nothingYet() {
        return Reply.saying("There is nothing of yours to export yet: I don't know anybody of yours.");
    }

    static Reply packing(int people, boolean here) {
        return Reply.saying(
                "I'm packing your book, with {n, plural, one {the one person} other {all # people}} in it. It comes"
                        + " {here, select, true {here} other {to our direct message, where only you see it,}} in a moment,"
                        + " as a zip.",
                people,
                here);
    }

    static String fileName(LocalDate day) {
        return "kith-" + day + ".zip";
    }

    static String title(LocalDate day) {
        return say("Your book, {day}", day.toString());
    }

    static String comment() {
        return say(
                "Everything you told me: book.json has it all, and I can read it back; people.csv opens in a spreadsheet;"
                        + " contacts.vcf in any address book. Whoever has this file can read it, so keep it where only you do.");
    }
}
