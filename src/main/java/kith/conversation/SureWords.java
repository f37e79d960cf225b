package kith.conversation;

import java.util.regex.Pattern;
import kith.language.Intent;

/// Whether words say plainly what they seem to want, where a wrong guess would take back, silence or delete something.
final class SureWords {
    private static final int LONGEST = 400;
    private static final Pattern UNDO = words(
            "undo|revert|roll (?:it |that )?back|tak(?:e|ing) (?:it|that|this|the last (?:one|thing|entry)) back|take back|scratch (?:it|that|this|the last)"
                    + "|(?:delete|remove|erase|cancel|drop|discard|ignore|strike|forget|reverse|void|unlog|unsave) (?:it|that|this|the|my)? ?(?:last|latest|previous|one|entry|log|thing|note|bit|again)?$"
                    + "|(?:delete|remove|erase|cancel|drop|discard|ignore|strike|forget|reverse|void|unlog) (?:it|that|this|what i (?:just )?(?:said|wrote|logged)|(?:the|my) (?:last|latest|previous|most recent))"
                    + "|go back|put (?:it|that) back|as (?:it was|you were)|never ?mind|oops|whoops|my (?:mistake|bad)|didn'?t mean|by mistake|was wrong|in error|wrong (?:one|entry|person)");
    private static final Pattern SNOOZE = words(
            "not now|not (?:yet|today|this (?:week|month))|later|snooz\\w*|remind|ping me|nudge me|resurface|bring (?:\\w+ ){1,3}(?:up|back)|put (?:\\w+ ){1,3}off|postpone|pause|park|hold|skip|mute|quiet|silence|leave (?:\\w+ ){1,3}(?:be|alone|out|for)"
                    + "|hide|shelve|back[ -]?burner|another time|come back|let (?:\\w+ ){1,3}(?:go|rest)|let go|don'?t (?:suggest|show|bring|bug|mention|remind)|no more|stop (?:suggest|show|remind|mention)\\w*|defer|wait|give (?:\\w+ ){1,3}(?:a rest|a break|space|time|some)|rest (?:from|of)|after|until|till|ask me (?:again|about)|on ice|busy|revisit|check back|circle back|pick (?:\\w+ ){1,3}up again|again in|in (?:a|\\d+|two|three|six) (?:weeks?|months?|days?)");

    private SureWords() {}

    static boolean say(Intent intent, String text) {
        return switch (intent) {
            case UNDO -> text.length() <= LONGEST && UNDO.matcher(text.strip()).find();
            case SNOOZE -> text.length() <= LONGEST && SNOOZE.matcher(text).find();
            default -> true;
        };
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }
}
