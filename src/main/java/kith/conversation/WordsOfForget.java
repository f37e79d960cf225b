package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.ArrayList;
import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.people.Ask;
import kith.people.Change;
import kith.people.Entry;
import kith.people.Fact;
import kith.people.Gift;
import kith.people.Offer;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Reach;
import kith.people.Relationship;
import kith.people.Step;
import kith.people.Talk;
import kith.people.Visit;

/// What Kith says before and after it deletes or joins.
final class WordsOfForget {
    private WordsOfForget() {}

    static Reply confirmPerson(Question question, Relationship all) {
        long shared =
                all.talks().stream().filter(each -> each.with().size() > 1).count();
        return Reply.saying(
                        "Delete *{name}* for good? With them go {notes}.{shared, plural, =0 {} one { # talk with others too"
                                + " stays, without the name.} other { # talks with others too stay, without the name.}} This"
                                + " can't be undone.",
                        all.person().name(),
                        counted(all, (int) shared),
                        shared)
                .and(buttons(question, say("Delete")));
    }

    private static String counted(Relationship all, int shared) {
        var parts = new ArrayList<String>();
        add(parts, all.talks().size() - shared, "talk");
        add(parts, all.facts().size(), "fact");
        add(parts, all.promises().size(), "promise");
        add(parts, all.gave().size() + all.asked().size(), "favour");
        return parts.isEmpty() ? say("no notes") : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count(count, what));
        }
    }

    static String count(int count, String what) {
        return say(
                "{what, select, person {{n, plural, one {# person} other {# people}}}"
                        + " talk {{n, plural, one {# talk} other {# talks}}}"
                        + " fact {{n, plural, one {# fact} other {# facts}}}"
                        + " promise {{n, plural, one {# promise} other {# promises}}}"
                        + " favour {{n, plural, one {# favour} other {# favours}}}"
                        + " offer {{n, plural, one {# offer} other {# offers}}}"
                        + " visit {{n, plural, one {# visit} other {# visits}}}"
                        + " note {{n, plural, one {# note} other {# notes}}}"
                        + " text {{n, plural, one {# text} other {# texts}}}"
                        + " draft {{n, plural, one {# draft} other {# drafts}}}"
                        + " other {{n, plural, one {# entry} other {# entries}}}}",
                what,
                count);
    }

    static Reply confirmStep(Question question, Step step) {
        var parts = new ArrayList<String>();
        for (var kind : List.of("talk", "fact", "promise", "favour", "person")) {
            add(
                    parts,
                    (int) step.changes().stream()
                            .filter(each -> isNew(each, kind))
                            .count(),
                    kind);
        }
        var reply = parts.isEmpty()
                ? Reply.saying("Delete for good what you told me last? This can't be undone.")
                : Reply.saying(
                        "Delete for good what you told me last? With it go {entries}. This can't be undone.",
                        String.join(", ", parts));
        return reply.and(new Part.Quote(Clean.shortened(step.said(), 300)), buttons(question, say("Delete")));
    }

    private static boolean isNew(Change change, String kind) {
        return change.before() == null
                && change.leaves().filter(each -> kind(each).equals(kind)).isPresent();
    }

    private static String kind(Entry entry) {
        return switch (entry) {
            case Person _ -> "person";
            case Talk _ -> "talk";
            case Promise _ -> "promise";
            case Fact _ -> "fact";
            case Gift _, Ask _ -> "favour";
            case Visit _ -> "visit";
            case Offer _ -> "offer";
            case Reach _ -> "address";
        };
    }

    static Reply confirmEntry(Question question, Entry entry, String words, Person of) {
        return Reply.saying(
                        "Delete this {kind, select, talk {talk} promise {promise} fact {fact} favour {favour} visit {visit}"
                                + " offer {offer} address {address} other {entry}} of *{name}* for good? This can't be undone.",
                        kind(entry),
                        of.name())
                .and(new Part.Quote(Clean.shortened(words, 300)), buttons(question, say("Delete")));
    }

    static Reply entryForgotten() {
        return Reply.saying("Deleted.");
    }

    static Reply confirmEverything(Question question, Inventory all) {
        return Reply.saying(
                        "*Delete everything for good?* That is {entries}, all that waits or is planned, and what you set. This"
                                + " can't be undone.",
                        entries(all))
                .and(buttons(question, say("Delete everything")));
    }

    /// Each kind with its number, as a list in words.
    static String entries(Inventory all) {
        var parts = new ArrayList<String>();
        parts.add(count(all.people(), "person"));
        add(parts, all.talks(), "talk");
        add(parts, all.facts(), "fact");
        add(parts, all.promises(), "promise");
        add(parts, all.given() + all.asked(), "favour");
        add(parts, all.offers(), "offer");
        add(parts, all.visits(), "visit");
        add(parts, all.drafts(), "draft");
        return String.join(", ", parts);
    }

    static Reply confirmMerge(Question question, Person kept, Person gone) {
        return Reply.saying(
                        "Make *{gone}* and *{kept}* one person, called {kept}? All notes of both stay.",
                        gone.name(),
                        kept.name())
                .and(buttons(question, say("Merge")));
    }

    private static Buttons buttons(Question question, String yes) {
        return new Buttons(List.of(
                Button.of(yes, Verbs.YES, question.id()), Button.of(say("Keep as it is"), Verbs.NO, question.id())));
    }

    static Reply forgotten() {
        return Reply.saying("Deleted, with all that you noted of them.");
    }

    static Reply everythingForgotten() {
        return Reply.saying("Deleted: your whole book. Whatever you tell me from now on begins a new one.");
    }

    static Reply kept() {
        return Reply.saying("Good, everything stays as it is.");
    }

    static Reply forgetWhom() {
        return Reply.saying(
                "Whom shall I forget? Write {forget} and a name, or {everything}. A single entry goes with the Undo below it,"
                        + " or with {that}.",
                "forget",
                "forget everything",
                "forget that");
    }

    static Reply merged(Person kept, Person gone) {
        return Reply.saying("*{gone}* and *{kept}* are one person now.", gone.name(), kept.name());
    }
}
