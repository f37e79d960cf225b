package kith.conversation;

import java.util.Map;

/// What comes of something heard.
public sealed interface Answer {
    /// A message; `instead` of the one whose button was pressed, or beside it.
    record Say(Reply reply, boolean instead) implements Answer {}

    /// Questions, asked at once.
    record Ask(Form form) implements Answer {}

    /// A filled form that can't be taken as it is: by field, what to mend.
    record Mend(Map<String, String> faults) implements Answer {}

    static Answer say(Reply reply) {
        return new Say(reply, false);
    }

    static Answer instead(Reply reply) {
        return new Say(reply, true);
    }
}
