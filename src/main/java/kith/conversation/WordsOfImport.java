package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import java.util.stream.Collectors;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;

/// What Kith says on the way of a file into the book.
final class WordsOfImport {
    private WordsOfImport() {}

    static Reply how() {
        return Reply.joined(Reply.saying("Send me the file here, in our direct message. I read:"), kinds());
    }

    private static Reply kinds() {
        return new Reply(say("Files I read"), List.of())
                .and(new Part.Bullets(List.of(
                        Text.saying(
                                "*LinkedIn*: Settings → Data privacy → Get a copy of your data → Connections. Its zip will do,"
                                        + " or the Connections.csv in it."),
                        Text.saying("*Google Contacts*: Export → Google CSV, or vCard."),
                        Text.saying("*vCard* (.vcf), as phones, Outlook and Apple write it."),
                        Text.saying("*A table* (.csv) with a column for the name and one for the e-mail address."),
                        Text.saying("*Kith's own export*, which brings everything back."))))
                .and(new Fine(say("You see what is in it before anything is kept, and can take it back as a whole.")));
    }

    static Form form() {
        return new Form(
                ImportFile.FORM,
                say("Bring in contacts"),
                say("Read it"),
                "-",
                List.of(new Form.Told(kinds()), new Form.Files(ImportFile.FILES, say("Your file"))));
    }

    static String noFile() {
        return say("Choose a file first.");
    }

    static Reply reading(List<SentFile> files) {
        var names = files.stream().map(SentFile::name).collect(Collectors.joining(", "));
        return Reply.saying("I'm reading *{names}*. I show you what is in it before I keep anything.", names);
    }

    static Reply elsewhere(SentFile file) {
        return Reply.saying(
                "I only get a link to {name}, which lies elsewhere. Please download it there and send me the file itself.",
                file.name());
    }

    static Reply tooLarge(String name) {
        return Reply.saying(
                "{name} is larger than the {n} MB that I read at once, so I left it alone. Please send it in parts; an address"
                        + " book without its pictures is much smaller.",
                name,
                ImportFile.MOST_BYTES >> 20);
    }

    static Reply noPeopleIn(SentFile file) {
        return Reply.saying(
                "I can't read people out of pictures or recordings such as {name}. Tell me in a line who it is about, or send"
                        + " me a list; write {import} to see which I read.",
                file.name(),
                "import");
    }

    static String step(Errand errand) {
        return say("import of {name}", errand.name());
    }

    /// `all` is 0 as long as it isn't known.
    static Reply taking(Errand errand, int done, int all) {
        return all == 0
                ? Reply.saying("I'm taking in *{name}*.", errand.name())
                : Reply.saying("I'm taking in *{name}*. {done} of {all} so far.", errand.name(), done, all);
    }

    static Reply takingBack(String said) {
        return Reply.saying(
                "I'm taking the {import} back, with everybody who came with it. I tell you when it is done.", said);
    }

    static Reply leftAlone(Errand errand) {
        return Reply.saying("All right, I kept nothing of {name}.", errand.name());
    }

    static Reply taken(Errand errand) {
        var reply = Reply.saying(
                "Done with *{name}*: {n, plural, one {# person came} other {# people came}}{more, plural, =0 {} other {, and #"
                        + " got something that was missing}}.",
                errand.name(),
                errand.came(),
                errand.completed());
        if (errand.left() > 0) {
            reply = reply.and(new Part.Paragraph(Text.saying(
                    "I left out {n, plural, one {# person} other {# people}} who may be somebody you know. Send the file"
                            + " again to tell me who they are.",
                    errand.left())));
        }
        return reply.and(
                new Fine(
                        say("They are a list: I find them when you name them, and remind you of nobody before something"
                                + " happens with them.")),
                new Buttons(List.of(Words.undo(errand.id()))));
    }

    static Reply gaveUp(Errand errand) {
        return switch (errand.kind()) {
            case PACK ->
                Reply.saying(
                        "I couldn't pack your book: something breaks on my side, again and again. Please tell whoever runs"
                                + " Kith here.");
            case TAKE_BACK -> Reply.saying("I couldn't take that back: something breaks on my side, again and again.");
            case FETCH, ASKED ->
                Reply.saying(
                        "I couldn't get {name} from Slack, though I tried for some minutes. Please send it again later.",
                        errand.name());
            case TAKE ->
                Reply.saying(
                                "I couldn't finish with {name}: something breaks on my side, again and again. Undo takes back"
                                        + " what came so far.",
                                errand.name())
                        .and(new Buttons(List.of(Words.undo(errand.id()))));
        };
    }
}
