package kith.conversation;

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
        var stays = shared == 0
                ? ""
                : " " + count((int) shared, "talk") + " with others too " + (shared == 1 ? "stays" : "stay")
                        + ", without the name.";
        return Reply.of(Text.plain("Delete ")
                        .and(Text.bold(all.person().name()))
                        .and(" for good? With them go " + counted(all, (int) shared) + "." + stays
                                + " This can't be undone."))
                .and(buttons(question, "Delete"));
    }

    private static String counted(Relationship all, int shared) {
        var parts = new ArrayList<String>();
        add(parts, all.talks().size() - shared, "talk");
        add(parts, all.facts().size(), "fact");
        add(parts, all.promises().size(), "promise");
        add(parts, all.gave().size() + all.asked().size(), "favour");
        return parts.isEmpty() ? "no notes" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count(count, what));
        }
    }

    static String count(int count, String what) {
        var many = what.equals("person") ? "people" : what + "s";
        return count + " " + (count == 1 ? what : many);
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
        var goes = parts.isEmpty() ? "" : " With it go " + String.join(", ", parts) + ".";
        return Reply.of(Text.plain("Delete for good what you told me last?" + goes + " This can't be undone."))
                .and(new Part.Quote(Clean.shortened(step.said(), 300)), buttons(question, "Delete"));
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
        return Reply.of(Text.plain("Delete this " + kind(entry) + " of ")
                        .and(Text.bold(of.name()))
                        .and(" for good? This can't be undone."))
                .and(new Part.Quote(Clean.shortened(words, 300)), buttons(question, "Delete"));
    }

    static Reply entryForgotten() {
        return Reply.of("Deleted.");
    }

    static Reply confirmEverything(Question question, Inventory all) {
        return Reply.of(Text.bold("Delete everything for good?")
                        .and(" That is " + entries(all) + ", all that waits or is planned, and what you set. This can't"
                                + " be undone."))
                .and(buttons(question, "Delete everything"));
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
        return Reply.of(Text.plain("Make ")
                        .and(Text.bold(gone.name()))
                        .and(" and ")
                        .and(Text.bold(kept.name()))
                        .and(" one person, called " + kept.name() + "? All notes of both stay."))
                .and(buttons(question, "Merge"));
    }

    private static Buttons buttons(Question question, String yes) {
        return new Buttons(
                List.of(Button.of(yes, Verbs.YES, question.id()), Button.of("Keep as it is", Verbs.NO, question.id())));
    }

    static Reply forgotten() {
        return Reply.of("Deleted, with all that you noted of them.");
    }

    static Reply everythingForgotten() {
        return Reply.of("Deleted: your whole book. Whatever you tell me from now on begins a new one.");
    }

    static Reply kept() {
        return Reply.of("Good, everything stays as it is.");
    }

    static Reply forgetWhom() {
        return Reply.of("Whom shall I forget? Write forget and a name, or forget everything."
                + " A single entry goes with the Undo below it, or with forget that.");
    }

    static Reply merged(Person kept, Person gone) {
        return Reply.of(
                Text.bold(gone.name()).and(" and ").and(Text.bold(kept.name())).and(" are one person now."));
    }
}
