package kith.conversation;

import static kith.wording.Phrase.say;

import java.text.NumberFormat;
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
import kith.people.Person;
import kith.wording.Speaking;

/// What Kith shows of a file before anything of it is kept.
final class WordsOfPreview {
    private static final int MOST_LINES = 12;

    /// Two parts each, and room for the rest.
    private static final int MOST_DOUBTS = 8;

    private static final int MOST_CANDIDATES = 3;

    private WordsOfPreview() {}

    static Reply list(Errand errand, Addresses list, Sorted sorted) {
        var reply = Reply.saying(
                        "*{file}* {source, select, linkedin {comes from LinkedIn} google {comes from Google Contacts}"
                                + " vcard {is an address book (vCard)} other {is a table}}:"
                                + " {n, plural, one {# person} other {# people}}.",
                        errand.name(),
                        list.source(),
                        list.contacts().size())
                .and(new Bullets(counts(sorted, list.unreadable())));
        for (var doubt :
                sorted.doubts().subList(0, Math.min(MOST_DOUBTS, sorted.doubts().size()))) {
            reply = reply.and(question(doubt), answers(errand, doubt));
        }
        if (sorted.doubts().stream().filter(each -> each.people().size() == 1).count() > 1) {
            reply = reply.and(allKnown(errand));
        }
        return reply.and(
                new Fine(say("New ones are a list: I remind you of nobody on it before something happens with them.")),
                decision(errand));
    }

    private static List<Text> counts(Sorted sorted, List<Integer> unreadable) {
        var lines = new ArrayList<Text>();
        lines.add(Text.saying("*{n}* new", sorted.fresh()));
        if (sorted.known() > 0) {
            lines.add(known(sorted));
        }
        if (!sorted.doubts().isEmpty()) {
            lines.add(Text.saying(
                    "*{n}* who may be somebody you know. Tell me below; else I leave them out",
                    sorted.doubts().size()));
        }
        if (!unreadable.isEmpty()) {
            lines.add(Text.saying(
                    "*{n, plural, one {# line} other {# lines}}* without a name that I can read: {numbers}{more, plural,"
                            + " =0 {} other { and # more}}",
                    unreadable.size(),
                    numbers(unreadable),
                    Math.max(unreadable.size() - MOST_LINES, 0)));
        }
        return lines;
    }

    private static Text known(Sorted sorted) {
        return Text.saying(
                "*{n}* known already{completed, plural, =0 {, with nothing to add}"
                        + " other {; # of them lacked something that is in it}}",
                sorted.known(),
                sorted.completed());
    }

    private static String numbers(List<Integer> lines) {
        var format = NumberFormat.getIntegerInstance(Speaking.now().locale());
        return lines.stream().limit(MOST_LINES).map(format::format).collect(Collectors.joining(", "));
    }

    private static Paragraph question(Doubt doubt) {
        var contact = doubt.contact();
        return new Paragraph(
                contact.role() == null
                        ? Text.saying("Line {n}, *{name}*: who is that?", contact.line(), contact.name())
                        : Text.saying(
                                "Line {n}, *{name}*, {role}: who is that?",
                                contact.line(),
                                contact.name(),
                                contact.role()));
    }

    private static Buttons answers(Errand errand, Doubt doubt) {
        var value = errand.id() + " " + doubt.contact().line() + " ";
        var candidates = doubt.people().stream()
                .limit(MOST_CANDIDATES)
                .map(each -> Button.of(label(each), Verbs.IMPORT_AS, value + each.id()));
        var other = Button.of(say("Somebody else"), Verbs.IMPORT_AS, value + Errand.SOMEBODY_ELSE);
        return new Buttons(Stream.concat(candidates, Stream.of(other)).toList());
    }

    private static String label(Person person) {
        return person.role() == null
                ? say("Your {name}", person.name())
                : say("Your {name}, {role}", person.name(), person.role());
    }

    private static Buttons allKnown(Errand errand) {
        var value = errand.id() + " " + ImportFile.ALL + " " + Errand.SOMEBODY_ELSE;
        return new Buttons(List.of(Button.of(say("All of them are the people I know"), Verbs.IMPORT_AS, value)));
    }

    private static Buttons decision(Errand errand) {
        return new Buttons(List.of(
                Button.of(say("Import"), Verbs.IMPORT, errand.id()).first(),
                Button.of(say("Don't"), Verbs.IMPORT_NOT, errand.id())));
    }

    static Reply copy(Errand errand, Copy copy, Sorted sorted, LocalDate today) {
        var day = copy.exportedAt().atZone(ZoneOffset.UTC).toLocalDate();
        return Reply.saying(
                        "*{file}* is a book of Kith's, exported {day}: {people, plural, one {# person} other {# people}}"
                                + " and {notes, plural, one {# note} other {# notes}}.",
                        errand.name(),
                        Days.on(day, today),
                        copy.people().size(),
                        copy.entries().size())
                .and(
                        new Bullets(List.of(
                                Text.saying(
                                        "{n, plural, one {*# person* comes back} other {*# people* come back}}",
                                        sorted.fresh()),
                                known(sorted),
                                Text.saying(
                                        "*{n, plural, one {# note} other {# notes}}* (talks, facts, promises, what you"
                                                + " gave and asked) {n, plural, one {comes} other {come}} back",
                                        sorted.intake().entries().size()))),
                        new Fine(say("What you have here stays as it is.")),
                        decision(errand));
    }

    static Reply allKnown(Errand errand, ContactFile content) {
        int unreadable = content instanceof Addresses list ? list.unreadable().size() : 0;
        return Reply.saying(
                "I know everything in *{file}* already, so there is nothing to do.{unreadable, plural, =0 {}"
                        + " one { # line has no name that I can read.} other { # lines have no name that I can read.}}",
                errand.name(),
                unreadable);
    }
}
