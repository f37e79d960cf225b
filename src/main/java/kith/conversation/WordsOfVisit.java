package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.people.EntryId;
import kith.people.Visit;
import kith.ranking.FindThere;
import kith.ranking.FindThere.There;

/// What Kith says of a place where the member will be.
final class WordsOfVisit {
    private static final int MOST = 8;

    private WordsOfVisit() {}

    static Reply where() {
        return Reply.of("Where will you be? Write the place and when: visiting Lisbon next week");
    }

    static Text planned(Visit visit, LocalDate today) {
        return Text.plain("You'll be in ")
                .and(Text.bold(visit.place()))
                .and(" " + Days.from(visit.from(), today) + ".");
    }

    static Reply planned(Visit visit, There there, LocalDate today, EntryId step) {
        return people(Reply.of(planned(visit, today).and(" " + opening(there))), there, today)
                .and(
                        new Fine("I'll bring it up when you ask who to reach out to, until it is over."),
                        new Buttons(List.of(Words.undo(step))));
    }

    static Reply calledOff(Visit visit, LocalDate today, EntryId step) {
        return Reply.of(Text.plain("Then you won't be in ")
                        .and(Text.bold(visit.place()))
                        .and(" " + Days.from(visit.from(), today) + ". I won't bring it up."))
                .and(new Buttons(List.of(Words.undo(step))));
    }

    static Reply there(String place, There there, LocalDate today) {
        return people(Reply.of(Text.bold(place).and(": " + opening(there))), there, today);
    }

    private static String opening(There there) {
        return there.people().isEmpty() && there.promises().isEmpty()
                ? "I know of nobody there yet. Tell me who lives where, and I will."
                : "These are there, or wait for it:";
    }

    /// Whoever is there, below `reply`.
    static Reply people(Reply reply, There there, LocalDate today) {
        var lines = Stream.concat(
                        there.promises().stream().map(each -> bound(each, today)),
                        there.people().stream().map(each -> local(each, today)))
                .limit(MOST)
                .toList();
        if (lines.isEmpty()) {
            return reply;
        }
        var buttons = there.people().stream()
                .limit(MOST)
                .map(each -> Button.of(
                        Clean.shortened(each.tie().profile().name(), 75),
                        Verbs.ABOUT,
                        each.tie().id()))
                .toList();
        return buttons.isEmpty() ? reply.and(new Bullets(lines)) : reply.and(new Bullets(lines), new Buttons(buttons));
    }

    private static Text bound(FindThere.Bound bound, LocalDate today) {
        var due = bound.promise().due();
        return Text.bold(bound.tie().profile().name())
                .and(": you promised “" + bound.promise().what() + "”"
                        + (due == null ? "" : ", " + Days.due(due, today)) + ".");
    }

    private static Text local(FindThere.Local local, LocalDate today) {
        var last = local.tie().talks();
        var seen = last.isEmpty() ? "" : " Last talk " + Days.on(last.getFirst().on(), today) + ".";
        return Text.bold(local.tie().profile().name())
                .and(": ")
                .and(Text.italic(local.fact().text()))
                .and("." + seen);
    }
}
