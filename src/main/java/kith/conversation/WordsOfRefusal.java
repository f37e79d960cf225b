package kith.conversation;

import kith.people.ContactFile.Why;

/// What Kith says of files that it can't read: why, and what to do.
final class WordsOfRefusal {
    private static final String WHAT_I_READ = " Write import to see what I read.";

    private WordsOfRefusal() {}

    static Reply refused(String name, Why why) {
        return Reply.of(
                switch (why) {
                    case EMPTY -> "There is nobody in " + name + ": it is empty. Please export it once more.";
                    case BINARY ->
                        "I can't read " + name
                                + ": it is neither text nor a zip of it. Please send a list of people as CSV or"
                                + " vCard." + WHAT_I_READ;
                    case WORKBOOK ->
                        name
                                + " is a workbook, which I can't read. In your spreadsheet program, save it as CSV (UTF-8), and"
                                + " send me that.";
                    case LOCKED -> name + " is locked with a password. Please unpack it, and send me the file in it.";
                    case ZIP ->
                        "I can't find a list of people in " + name
                                + ", or the zip is broken. Please unpack it, and send me the" + " CSV or vCard in it.";
                    case TOO_MUCH ->
                        name
                                + " holds more than I take in at once: at most 100,000 people, and 64 MB once it is unpacked."
                                + " Please send it in parts.";
                    case NO_NAMES ->
                        "I can't tell people in " + name
                                + ": no line of it names columns that I know, such as First Name and"
                                + " Email Address." + WHAT_I_READ;
                    case NOT_THIS_BOOK ->
                        name
                                + " was written by a later version of Kith, or was changed since, so that I can't be sure what it"
                                + " says. Please send the export as it was; nothing was changed here.";
                });
    }

    static Reply forbidden(String name) {
        return Reply.of(
                "Slack doesn't let me have " + name + ". Whoever runs Kith here may have to allow it to read files"
                        + " (files:read), and to install it again. Then send me the file once more.");
    }
}
