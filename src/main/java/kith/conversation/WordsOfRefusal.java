package kith.conversation;

import kith.people.ContactFile.Why;

/// What Kith says of files that it can't read: why, and what to do.
final class WordsOfRefusal {
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_MEGABYTES = 64;

    private WordsOfRefusal() {}

    static Reply refused(String name, Why why) {
        return switch (why) {
            case EMPTY -> Reply.saying("There is nobody in {file}: it is empty. Please export it once more.", name);
            case BINARY ->
                Reply.saying(
                        "I can't read {file}: it is neither text nor a zip of it. Please send a list of people as CSV or"
                                + " vCard. Write {import} to see what I read.",
                        name,
                        "import");
            case WORKBOOK ->
                Reply.saying(
                        "{file} is a workbook, which I can't read. In your spreadsheet program, save it as CSV (UTF-8),"
                                + " and send me that.",
                        name);
            case LOCKED ->
                Reply.saying("{file} is locked with a password. Please unpack it, and send me the file in it.", name);
            case ZIP ->
                Reply.saying(
                        "I can't find a list of people in {file}, or the zip is broken. Please unpack it, and send me the"
                                + " CSV or vCard in it.",
                        name);
            case TOO_MUCH ->
                Reply.saying(
                        "{file} holds more than I take in at once: at most {people} people, and {size} MB once it is"
                                + " unpacked. Please send it in parts.",
                        name,
                        MOST_PEOPLE,
                        MOST_MEGABYTES);
            case NO_NAMES ->
                Reply.saying(
                        "I can't tell people in {file}: no line of it names columns that I know, such as {given} and"
                                + " {address}. Write {import} to see what I read.",
                        name,
                        "First Name",
                        "Email Address",
                        "import");
            case NOT_THIS_BOOK ->
                Reply.saying(
                        "{file} was written by a later version of Kith, or was changed since, so that I can't be sure"
                                + " what it says. Please send the export as it was; nothing was changed here.",
                        name);
        };
    }

    static Reply forbidden(String name) {
        return Reply.saying(
                "Slack doesn't let me have {file}. Whoever runs Kith here may have to allow it to read files"
                        + " (files:read), and to install it again. Then send me the file once more.",
                name);
    }
}
