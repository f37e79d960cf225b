package kith.conversation;

import java.util.ArrayList;
import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.people.Person;
import kith.people.Relationship;

/// What Kith says before and after it deletes or joins.
final class WordsOfForget {
    private WordsOfForget() {}

    static Reply confirmPerson(Question question, Relationship all) {
        return Reply.of(Text.plain("Delete ")
                        .and(Text.bold(all.person().name()))
                        .and(" for good? With them go " + counted(all) + ". This can't be undone."))
                .and(buttons(question, "Delete"));
    }

    private static String counted(Relationship all) {
        var parts = new ArrayList<String>();
        add(parts, all.talks().size(), "talk");
        add(parts, all.facts().size(), "fact");
        add(parts, all.promises().size(), "promise");
        add(parts, all.gave().size() + all.asked().size(), "favour");
        return parts.isEmpty() ? "no notes" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what + (count == 1 ? "" : "s"));
        }
    }

    static Reply confirmEverything(Question question, int people) {
        var who = people == 1 ? "one person" : people + " people";
        return Reply.of(Text.bold("Delete everything for good?")
                        .and(" All of " + who + ", with every talk, fact and promise. This can't be undone."))
                .and(buttons(question, "Delete everything"));
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
                + " A single entry goes with the Undo below it.");
    }

    static Reply merged(Person kept, Person gone) {
        return Reply.of(
                Text.bold(gone.name()).and(" and ").and(Text.bold(kept.name())).and(" are one person now."));
    }
}
