package kith.conversation;

import java.util.Map;

/// What comes of something heard.
public sealed interface Answer {
    /// A message; `instead` of the one whose button was pressed, or beside it. In a channel it is for the asker alone,
    /// unless it is `toAll`.
    record Say(Reply reply, boolean instead, boolean toAll) implements Answer {
        Say with(Reply other) {
            return new Say(other, instead, toAll);
        }

        Say seenByAll(boolean all) {
            return new Say(reply, instead, all);
        }
    }

    /// A message in the thread of the one whose button was pressed.
    record Below(Reply reply) implements Answer {}

    /// All is said already, by letters of the turn.
    record Nothing() implements Answer {}

    /// Questions, asked at once.
    record Ask(Form form) implements Answer {}

    /// A filled form that can't be taken as it is: by field, what to mend.
    record Mend(Map<String, String> faults) implements Answer {}

    static Answer say(Reply reply) {
        return new Say(reply, false, false);
    }

    static Answer instead(Reply reply) {
        return new Say(reply, true, false);
    }

    /// Beside what is there, for everybody in the channel.
    static Answer tellAll(Reply reply) {
        return new Say(reply, false, true);
    }

    /// Instead of the message whose button was pressed, for everybody who saw that.
    static Answer showAll(Reply reply) {
        return new Say(reply, true, true);
    }
}
