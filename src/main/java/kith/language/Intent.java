package kith.language;

/// What the writer of a message wants of Kith.
public enum Intent {
    LOG,
    WHO,
    COACH,
    ABOUT,
    RECALL,
    PROMISES,
    INTRODUCE,
    VISIT,
    EDIT,
    SNOOZE,
    FORGET,
    UNDO,
    SCHEDULE,
    IMPORT,
    EXPORT,
    HELP,
    CHAT,
    UNCLEAR
}
