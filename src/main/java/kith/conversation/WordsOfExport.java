package kith.conversation;

import java.time.LocalDate;

/// What Kith says where members take their book away.
final class WordsOfExport {
    private WordsOfExport() {}

    static Reply nothingYet() {
        return Reply.of("There is nothing of yours to export yet: I don't know anybody of yours.");
    }

    static Reply packing(int people, boolean here) {
        var who = people == 1 ? "the one person in it" : "all " + people + " people in it";
        return Reply.of("I'm packing your book, with " + who + ". It comes "
                + (here ? "here" : "to our direct message, where only you see it,") + " in a moment, as a zip.");
    }

    static String fileName(LocalDate day) {
        return "kith-" + day + ".zip";
    }

    static String title(LocalDate day) {
        return "Your book, " + day;
    }

    static String comment() {
        return "Everything you told me: book.json has it all, and I can read it back; people.csv opens in a spreadsheet;"
                + " contacts.vcf in any address book. Whoever has this file can read it, so keep it where only you do.";
    }
}
