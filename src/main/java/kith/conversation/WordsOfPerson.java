package kith.conversation;

import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.people.Person;

/// What Kith says where it looks for somebody by name.
final class WordsOfPerson {
    private static final int LONGEST = 80;

    private WordsOfPerson() {}

    static Reply aboutWhom() {
        return Reply.saying("About whom? Write a name behind it: {example}", "about Maria");
    }

    static Reply which(String name, List<Person> people) {
        return Reply.saying("Which *{name}* do you mean?", Clean.shortened(name, LONGEST))
                .and(buttons(people));
    }

    static Reply unknown(String name, List<Person> near) {
        var called = Clean.shortened(name, LONGEST);
        return near.isEmpty()
                ? Reply.saying("I know nobody called *{name}*. Tell me of a talk with them, and I will.", called)
                : Reply.saying("I know nobody called *{name}*. Did you mean one of these?", called)
                        .and(buttons(near));
    }

    private static Buttons buttons(List<Person> people) {
        return new Buttons(people.stream()
                .limit(8)
                .map(each -> Button.of(Clean.shortened(each.name(), 75), Verbs.ABOUT, each.id()))
                .toList());
    }
}
