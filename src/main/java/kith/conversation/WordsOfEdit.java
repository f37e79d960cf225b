package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kith.conversation.Form.Option;
import kith.people.EntryId;
import kith.people.Fact;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Side;
import kith.people.Step;
import kith.people.Talk;
import kith.people.TalkKind;

/// What Kith asks in the form that mends a log.
final class WordsOfEdit {
    private static final int LONGEST_PREFILLED = 3000;

    private WordsOfEdit() {}

    static Form form(Step step, Added added, Person subject, LocalDate today) {
        var talk = added.first(Talk.class);
        var promise = added.first(Promise.class);
        var facts = added.all(Fact.class).stream().map(Fact::text).collect(Collectors.joining("\n"));
        var due = promise.map(Promise::due).map(LocalDate::toString).orElse(null);
        return new Form(
                EditStep.FORM,
                say("Put it right"),
                say("Save"),
                step.id().toString(),
                List.of(
                        new Form.Written(Revision.NAME, say("With whom"), subject.name(), false, false),
                        new Form.Picked(
                                Revision.KIND,
                                say("How"),
                                kinds(),
                                talk.map(each -> each.kind().name()).orElse(Revision.NO_TALK)),
                        new Form.Day(
                                Revision.DAY,
                                say("When"),
                                talk.map(Talk::on).orElse(today).toString(),
                                true),
                        new Form.Written(
                                Revision.FACTS,
                                say("What you learned, a line each"),
                                Clean.shortened(facts, LONGEST_PREFILLED),
                                true,
                                true),
                        new Form.Written(
                                Revision.PROMISE,
                                say("Promise"),
                                promise.map(each -> Clean.shortened(each.what(), LONGEST_PREFILLED))
                                        .orElse(""),
                                true,
                                false),
                        new Form.Picked(
                                Revision.BY,
                                say("Whose promise"),
                                WordsOfTell.sides(),
                                promise.map(Promise::by).orElse(Side.ME).name()),
                        new Form.Day(Revision.DUE, say("Due"), due, true)));
    }

    static List<Option> kinds() {
        var options = new ArrayList<Option>();
        options.add(new Option(say("We met"), TalkKind.MEETING.name()));
        options.add(new Option(say("A call"), TalkKind.CALL.name()));
        options.add(new Option(say("A message"), TalkKind.MESSAGE.name()));
        options.add(new Option(say("An e-mail"), TalkKind.EMAIL.name()));
        options.add(new Option(say("We talked some other way"), TalkKind.OTHER.name()));
        options.add(new Option(say("No talk, only a note"), Revision.NO_TALK));
        return options;
    }

    static String nameMissing() {
        return say("Write the name of the person.");
    }

    static String stillToCome() {
        return say("This day is still to come; I log what took place.");
    }

    static String nothingLeft() {
        return say("Nothing would be left to log. Pick how you talked, or write what you learned.");
    }

    static Reply quiet(List<Person> people, LocalDate until, LocalDate today, EntryId step) {
        return Reply.saying("I'll leave {names} be {until}.", WordsOfLog.names(people), Days.until(until, today))
                .and(undo(step));
    }

    static Reply putOffWhom() {
        return Reply.saying("Whom shall I put off? Write it with a name: {example}", "remind me about Tom in March");
    }

    private static Part.Buttons undo(EntryId step) {
        return new Part.Buttons(List.of(Words.undo(step)));
    }
}
