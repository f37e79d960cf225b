package kith.conversation;

import java.util.Map;

/// What a platform's own menus ask for.
public final class Shortcuts {
    private Shortcuts() {}

    /// A text that a member shows as a draft, whoever it is for.
    public static Said draft(String text) {
        return new Said.Filled(CoachDraft.SHOWN, CoachDraft.NOBODY_YET, Map.of(CoachDraft.TEXT, text));
    }

    /// A press on what opens the form in which a talk is told.
    public static Said logTalk() {
        return new Said.Pressed(Verbs.TELL, "-");
    }

    /// A press on what opens the form in which a draft is shown.
    public static Said coachDraft() {
        return new Said.Pressed(Verbs.DRAFT, CoachDraft.NOBODY_YET);
    }
}
