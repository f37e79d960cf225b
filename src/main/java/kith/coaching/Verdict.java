package kith.coaching;

/// What to do with a draft: nothing in it would hurt, better after a change, or it would cost trust as it is.
public enum Verdict {
    SEND,
    IMPROVE,
    HOLD
}
