package kith.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Paragraph;
import kith.people.Fact;
import kith.people.Person;
import kith.people.Promise;
import kith.people.Relationship;
import kith.people.Side;
import kith.people.Talk;
import kith.people.TalkKind;

/// What Kith tells of one person.
final class WordsOfPerson {
    private static final int TALKS = 3;
    private static final int FACTS = 8;
    private static final int FAVOURS = 4;
    private static final int LONGEST_NOTE = 160;

    private WordsOfPerson() {}

    static Reply aboutWhom() {
        return Reply.of("About whom? Write a name behind it: about Maria");
    }

    static Reply which(String name, List<Person> people) {
        return Reply.of(Text.plain("Which ")
                        .and(Text.bold(Clean.shortened(name, 80)))
                        .and(" do you mean?"))
                .and(buttons(people));
    }

    static Reply unknown(String name, List<Person> near) {
        var text = Text.plain("I know nobody called ")
                .and(Text.bold(Clean.shortened(name, 80)))
                .and(".");
        return near.isEmpty()
                ? Reply.of(text.and(" Tell me of a talk with them, and I will."))
                : Reply.of(text.and(" Did you mean one of these?")).and(buttons(near));
    }

    private static Buttons buttons(List<Person> people) {
        return new Buttons(people.stream()
                .limit(8)
                .map(each -> Button.of(Clean.shortened(each.name(), 75), Verbs.ABOUT, each.id()))
                .toList());
    }

    static Reply about(Relationship all, LocalDate today) {
        var person = all.person();
        var head = Text.bold(person.name()).and(person.role() == null ? "" : ", " + person.role());
        var reply = Reply.of(head.and(standing(all, today)));
        reply = section(reply, "Lately", all.talks().stream().limit(TALKS).map(each -> talk(each, today)));
        reply = section(
                reply, "What you know", all.facts().stream().limit(FACTS).map(each -> fact(each, today)));
        reply = section(
                reply,
                "Promises",
                all.promises().stream()
                        .filter(each -> each.state() == Promise.State.OPEN)
                        .map(each -> WordsOfLog.promise(each, person, today)));
        reply = section(reply, "Given and asked", favours(all, today));
        return reply.and(
                new Paragraph(Text.plain(howToOpen(all))),
                new Buttons(List.of(Button.of("Draft", Verbs.DRAFT, person.id()).first())));
    }

    private static String standing(Relationship all, LocalDate today) {
        if (all.talks().isEmpty()) {
            return ". No talk logged yet.";
        }
        var last = all.talks().getFirst().on();
        var count = all.talks().size();
        return ". " + (count == 1 ? "One talk" : count + " talks") + ", the last " + Days.on(last, today) + ".";
    }

    private static Reply section(Reply reply, String title, Stream<Text> lines) {
        var list = lines.toList();
        return list.isEmpty() ? reply : reply.and(new Paragraph(Text.bold(title)), new Bullets(list));
    }

    private static Text talk(Talk talk, LocalDate today) {
        return Text.plain(Days.say(talk.on(), today) + ", " + kind(talk.kind()) + ": ")
                .and(Text.italic(Clean.shortened(talk.note().replace('\n', ' '), LONGEST_NOTE)));
    }

    private static String kind(TalkKind kind) {
        return kind == TalkKind.OTHER
                ? "talk"
                : kind == TalkKind.EMAIL ? "e-mail" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static Text fact(Fact fact, LocalDate today) {
        return Text.plain(fact.text() + " (" + Days.say(fact.learnedOn(), today) + ")");
    }

    private static Stream<Text> favours(Relationship all, LocalDate today) {
        var lines = new ArrayList<Text>();
        all.gave().stream()
                .limit(FAVOURS)
                .forEach(each ->
                        lines.add(Text.plain("You gave " + each.what() + " (" + Days.say(each.on(), today) + ")")));
        all.asked().stream()
                .limit(FAVOURS)
                .forEach(each ->
                        lines.add(Text.plain("You asked " + each.what() + " (" + Days.say(each.on(), today) + ")")));
        return lines.stream();
    }

    /// One thing to begin with: what is owed, else the newest need, else the newest fact.
    private static String howToOpen(Relationship all) {
        Optional<String> owed = all.promises().stream()
                .filter(each -> each.by() == Side.ME && each.state() == Promise.State.OPEN)
                .map(each -> "Open with what you owe: " + each.what() + ".")
                .findFirst();
        Optional<String> known = all.facts().stream()
                .findFirst()
                .map(each -> "Open with them: you noted “" + each.text() + "”. Ask how that is going.");
        return owed.or(() -> known).orElse("Open with a question about their work; ask for nothing yet.");
    }
}
