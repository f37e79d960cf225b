package kith.conversation;

import static kith.wording.Phrase.say;

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
        return Reply.saying("Where will you be? Write the place and when: {example}", "visiting Lisbon next week");
    }

    static Text planned(Visit visit, LocalDate today) {
        return Text.saying("You'll be in *{place}* {from}.", visit.place(), Days.from(visit.from(), today));
    }

    static Reply planned(Visit visit, There there, LocalDate today, EntryId step) {
        var reply = Reply.saying(
                "You'll be in *{place}* {from}. {there}",
                visit.place(),
                Days.from(visit.from(), today),
                opening(there));
        return people(reply, there, today)
                .and(
                        new Fine(say("I'll bring it up when you ask who to reach out to, until it is over.")),
                        new Buttons(List.of(Words.undo(step))));
    }

    static Reply calledOff(Visit visit, LocalDate today, EntryId step) {
        return Reply.saying(
                        "Then you won't be in *{place}* {from}. I won't bring it up.",
                        visit.place(),
                        Days.from(visit.from(), today))
                .and(new Buttons(List.of(Words.undo(step))));
    }

    static Reply there(String place, There there, LocalDate today) {
        return people(Reply.saying("*{place}*: {there}", place, opening(there)), there, today);
    }

    private static String opening(There there) {
        return there.people().isEmpty() && there.promises().isEmpty()
                ? say("I know of nobody there yet. Tell me who lives where, and I will.")
                : say("These are there, or wait for it:");
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
        var name = bound.tie().profile().name();
        var what = bound.promise().what();
        return due == null
                ? Text.saying("*{name}*: you promised “{what}”.", name, what)
                : Text.saying("*{name}*: you promised “{what}”, {due}.", name, what, Days.due(due, today));
    }

    private static Text local(FindThere.Local local, LocalDate today) {
        var last = local.tie().talks();
        var name = local.tie().profile().name();
        var fact = local.fact().text();
        return last.isEmpty()
                ? Text.saying("*{name}*: _{fact}_.", name, fact)
                : Text.saying(
                        "*{name}*: _{fact}_. Last talk {day}.",
                        name,
                        fact,
                        Days.on(last.getFirst().on(), today));
    }
}
