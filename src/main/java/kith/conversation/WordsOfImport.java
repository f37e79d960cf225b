package kith.conversation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;

/// What Kith says on the way of a file into the book.
final class WordsOfImport {
    private WordsOfImport() {}

    static Reply how() {
        return Reply.joined(Reply.of("Send me the file here, in our direct message. I read:"), kinds());
    }

    private static Reply kinds() {
        return new Reply("Files I read", List.of())
                .and(new Part.Bullets(List.of(
                        Text.bold("LinkedIn")
                                .and(": Settings → Data privacy → Get a copy of your data →"
                                        + " Connections. Its zip will do, or the Connections.csv in it."),
                        Text.bold("Google Contacts").and(": Export → Google CSV, or vCard."),
                        Text.bold("vCard").and(" (.vcf), as phones, Outlook and Apple write it."),
                        Text.bold("A table").and(" (.csv) with a column for the name and one for the e-mail address."),
                        Text.bold("Kith's own export").and(", which brings everything back."))))
                .and(new Fine("You see what is in it before anything is kept, and can take it back as a whole."));
    }

    static Form form() {
        return new Form(
                ImportFile.FORM,
                "Bring in contacts",
                "Read it",
                "-",
                List.of(new Form.Told(kinds()), new Form.Files(ImportFile.FILES, "Your file")));
    }

    static String noFile() {
        return "Choose a file first.";
    }

    static Reply reading(List<SentFile> files) {
        var names = files.stream().map(SentFile::name).collect(Collectors.joining(" and "));
        return Reply.of(Text.plain("I'm reading ")
                .and(Text.bold(names))
                .and(". I show you what is in it before I keep anything."));
    }

    static Reply elsewhere(SentFile file) {
        return Reply.of("I only get a link to " + file.name() + ", which lies elsewhere. Please download it there and"
                + " send me the file itself.");
    }

    static Reply tooLarge(String name) {
        return Reply.of(name + " is larger than the " + (ImportFile.MOST_BYTES >> 20) + " MB that I read at once, so I"
                + " left it alone. Please send it in parts; an address book without its pictures is much smaller.");
    }

    static Reply noPeopleIn(SentFile file) {
        return Reply.of("I can't read people out of pictures or recordings such as " + file.name()
                + ". Tell me in a line who it is about, or send me a list; write import to see which I read.");
    }

    static String step(Errand errand) {
        return "import of " + errand.name();
    }

    /// `all` is 0 as long as it isn't known.
    static Reply taking(Errand errand, int done, int all) {
        var soFar = all == 0 ? "" : " " + count(done) + " of " + count(all) + " so far.";
        return Reply.of(
                Text.plain("I'm taking in ").and(Text.bold(errand.name())).and("." + soFar));
    }

    static Reply takingBack(String said) {
        return Reply.of(
                "I'm taking the " + said + " back, with everybody who came with it. I tell you when it is done.");
    }

    static Reply leftAlone(Errand errand) {
        return Reply.of("All right, I kept nothing of " + errand.name() + ".");
    }

    static Reply taken(Errand errand) {
        var reply = Reply.of(Text.plain("Done with ")
                .and(Text.bold(errand.name()))
                .and(": " + people(errand.came(), "person came", "people came") + completed(errand.completed()) + "."));
        if (errand.left() > 0) {
            reply = reply.and(new Part.Paragraph(Text.plain("I left out "
                    + people(errand.left(), "person", "people")
                    + " who may be somebody you know. Send the file again to tell me who they are.")));
        }
        return reply.and(
                new Fine("They are a list: I find them when you name them, and remind you of nobody before something"
                        + " happens with them."),
                new Buttons(List.of(Words.undo(errand.id()))));
    }

    private static String completed(int completed) {
        return completed == 0
                ? ""
                : ", and " + people(completed, "got something that was missing", "got something that was missing");
    }

    static Reply gaveUp(Errand errand) {
        return switch (errand.kind()) {
            case PACK ->
                Reply.of(
                        "I couldn't pack your book: something breaks on my side, again and again. Please tell whoever runs"
                                + " Kith here.");
            case TAKE_BACK -> Reply.of("I couldn't take that back: something breaks on my side, again and again.");
            case FETCH, ASKED ->
                Reply.of("I couldn't get " + errand.name()
                        + " from Slack, though I tried for some minutes. Please send it" + " again later.");
            case TAKE ->
                Reply.of("I couldn't finish with " + errand.name()
                                + ": something breaks on my side, again and again. Undo"
                                + " takes back what came so far.")
                        .and(new Buttons(List.of(Words.undo(errand.id()))));
        };
    }

    static String people(int number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    static String count(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
