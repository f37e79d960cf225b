package kith.conversation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.people.ContactFile;
import kith.people.ContactFile.Addresses;
import kith.people.ContactFile.Copy;
import kith.people.ContactFile.Source;
import kith.people.Person;

/// What Kith shows of a file before anything of it is kept.
final class WordsOfPreview {
    private static final int MOST_LINES = 12;

    /// Two parts each, and room for the rest.
    private static final int MOST_DOUBTS = 8;

    private static final int MOST_CANDIDATES = 3;

    private WordsOfPreview() {}

    static Reply list(Errand errand, Addresses list, Sorted sorted) {
        int all = list.contacts().size();
        var reply = Reply.of(Text.bold(errand.name())
                        .and(" " + from(list.source()) + ": " + WordsOfImport.people(all, "person", "people") + "."))
                .and(new Bullets(counts(sorted, list.unreadable())));
        for (var doubt :
                sorted.doubts().subList(0, Math.min(MOST_DOUBTS, sorted.doubts().size()))) {
            reply = reply.and(question(doubt), answers(errand, doubt));
        }
        if (sorted.doubts().stream().filter(each -> each.people().size() == 1).count() > 1) {
            reply = reply.and(allKnown(errand));
        }
        return reply.and(
                new Fine("New ones are a list: I remind you of nobody on it before something happens with them."),
                decision(errand));
    }

    private static String from(Source source) {
        return switch (source) {
            case LINKEDIN -> "comes from LinkedIn";
            case GOOGLE -> "comes from Google Contacts";
            case VCARD -> "is an address book (vCard)";
            case TABLE -> "is a table";
        };
    }

    private static List<Text> counts(Sorted sorted, List<Integer> unreadable) {
        var lines = new ArrayList<Text>();
        lines.add(Text.bold(WordsOfImport.count(sorted.fresh())).and(" new"));
        if (sorted.known() > 0) {
            lines.add(Text.bold(WordsOfImport.count(sorted.known()))
                    .and(" known already" + completed(sorted.completed())));
        }
        if (!sorted.doubts().isEmpty()) {
            lines.add(Text.bold(WordsOfImport.count(sorted.doubts().size()))
                    .and(" who may be somebody you know. Tell me below; else I leave them out"));
        }
        if (!unreadable.isEmpty()) {
            lines.add(Text.bold(WordsOfImport.people(unreadable.size(), "line", "lines"))
                    .and(" without a name that I can read: " + numbers(unreadable)));
        }
        return lines;
    }

    private static String completed(int completed) {
        return completed == 0
                ? ", with nothing to add"
                : "; " + WordsOfImport.count(completed) + " of them lacked something that is in it";
    }

    private static String numbers(List<Integer> lines) {
        int more = lines.size() - MOST_LINES;
        return lines.stream().limit(MOST_LINES).map(WordsOfImport::count).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + WordsOfImport.count(more) + " more" : "");
    }

    private static Paragraph question(Doubt doubt) {
        var contact = doubt.contact();
        var role = contact.role() == null ? "" : ", " + contact.role();
        return new Paragraph(Text.plain("Line " + WordsOfImport.count(contact.line()) + ", ")
                .and(Text.bold(contact.name()))
                .and(role + ": who is that?"));
    }

    private static Buttons answers(Errand errand, Doubt doubt) {
        var value = errand.id() + " " + doubt.contact().line() + " ";
        var candidates = doubt.people().stream()
                .limit(MOST_CANDIDATES)
                .map(each -> Button.of(label(each), Verbs.IMPORT_AS, value + each.id()));
        var other = Button.of("Somebody else", Verbs.IMPORT_AS, value + Errand.SOMEBODY_ELSE);
        return new Buttons(Stream.concat(candidates, Stream.of(other)).toList());
    }

    private static String label(Person person) {
        return "Your " + person.name() + (person.role() == null ? "" : ", " + person.role());
    }

    private static Buttons allKnown(Errand errand) {
        var value = errand.id() + " " + ImportFile.ALL + " " + Errand.SOMEBODY_ELSE;
        return new Buttons(List.of(Button.of("All of them are the people I know", Verbs.IMPORT_AS, value)));
    }

    private static Buttons decision(Errand errand) {
        return new Buttons(List.of(
                Button.of("Import", Verbs.IMPORT, errand.id()).first(),
                Button.of("Don't", Verbs.IMPORT_NOT, errand.id())));
    }

    static Reply copy(Errand errand, Copy copy, Sorted sorted, LocalDate today) {
        var day = copy.exportedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return Reply.of(Text.bold(errand.name())
                        .and(" is a book of Kith's, exported " + Days.on(day, today) + ": "
                                + WordsOfImport.people(copy.people().size(), "person", "people") + " and "
                                + WordsOfImport.people(copy.entries().size(), "note", "notes") + "."))
                .and(
                        new Bullets(List.of(
                                Text.bold(WordsOfImport.people(sorted.fresh(), "person", "people"))
                                        .and(" come back"),
                                Text.bold(WordsOfImport.count(sorted.known()))
                                        .and(" known already" + completed(sorted.completed())),
                                Text.bold(WordsOfImport.people(
                                                sorted.intake().entries().size(), "note", "notes"))
                                        .and(" (talks, facts, promises, what you gave and asked) come back"))),
                        new Fine("What you have here stays as it is."),
                        decision(errand));
    }

    static Reply allKnown(Errand errand, ContactFile content) {
        int unreadable = content instanceof Addresses list ? list.unreadable().size() : 0;
        var rest = unreadable == 0
                ? ""
                : " " + WordsOfImport.people(unreadable, "line has", "lines have") + " no name that I can read.";
        return Reply.of(Text.plain("I know everything in ")
                .and(Text.bold(errand.name()))
                .and(" already, so there is" + " nothing to do." + rest));
    }
}
