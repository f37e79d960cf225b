package kith.conversation;

import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.people.Person;

/// What Kith says where it looks for somebody by name.
final class WordsOfPerson {
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
}
