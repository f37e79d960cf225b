package kith.conversation;

/// The buttons' verbs and the forms' names, as they come back from the platform.
final class Verbs {
    static final String UNDO = "undo";
    static final String EDIT = "edit";
    static final String CHOOSE = "choose";
    static final String NEW_PERSON = "new-person";
    static final String DRAFT = "draft";
    static final String DONE = "done";
    static final String NOT_NOW = "not-now";
    static final String LET_GO = "let-go";
    static final String ARCHIVE = "archive";
    static final String VALUE = "value";
    static final String KEPT = "kept";
    static final String DROP = "drop";
    static final String DROP_OFFER = "drop-offer";
    static final String ABOUT = "about";
    static final String WHO = "who";
    static final String PROMISES = "promises";
    static final String PLAN = "plan";

    /// Opens the form in which a talk is told.
    static final String TELL = "tell";

    /// Opens somebody's card to change it.
    static final String CARD = "card";

    /// Opens the form of what the member chose.
    static final String SETTINGS = "settings";

    /// Opens the form that takes files.
    static final String IMPORT_FORM = "import-form";

    /// A page of what a language model was sent.
    static final String SENT = "sent";

    /// The next page of what was too long for one.
    static final String REST = "rest";

    /// Back to the front page.
    static final String WEEK = "week";

    static final String HOUR = "hour";
    static final String START_HOUR = "start-hour";
    static final String HOUR_DONE = "hour-done";
    static final String HOUR_SKIP = "hour-skip";
    static final String HOUR_STOP = "hour-stop";
    static final String HOUR_RESUME = "hour-resume";

    static final String TAKE_DRAFT = "take-draft";
    static final String LOG_SENT = "log-sent";
    static final String MORE_ON_DRAFT = "more-on-draft";
    static final String PREPARE = "prepare";

    static final String NUDGE_AT = "nudge-at";
    static final String NUDGE_OTHER = "nudge-other";
    static final String NUDGE_OFF = "nudge-off";

    static final String IMPORT = "import";
    static final String IMPORT_NOT = "import-not";
    static final String IMPORT_AS = "import-as";

    static final String YES = "yes";
    static final String NO = "no";
    static final String AS_LOG = "as-log";
    static final String AS_ABOUT = "as-about";
    static final String AS_DRAFT = "as-draft";

    static final String TEAM_START = "start";
    static final String TEAM_STOP = "stop";
    static final String CHANNEL_NUDGE_OFF = "nudge-off-here";
    static final String TAKE = "take";
    static final String GIVE_BACK = "give-back";
    static final String TAKEN_DONE = "taken-done";

    /// Shows a member, for themselves alone, what is said of in a channel.
    static final String SHOW_ME = "show-me";

    private Verbs() {}
}
