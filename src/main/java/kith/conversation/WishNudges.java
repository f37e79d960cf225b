package kith.conversation;

import java.util.regex.Pattern;
import kith.language.Meaning;

/// Reads from a sentence about nudges at large what is wanted: a time of the week, a pause, none at all.
final class WishNudges {
    private static final Pattern AGAIN =
            words("resume|unpause|un-?mute|start again|carry on|back on|turn (?:\\w+ )?back on|again");
    private static final Pattern OFF = words(
            "stop|off|no (?:more|nudges?)|cancel|disable|unsubscribe|quit|shut up|mute|pause|silence|quiet|enough|don['’]?t (?:nudge|ping|poke|remind|bother)");
    private static final Pattern LIMITS = words("quiet|between|not|never|no|don['’]?t|without|except|only (?:on )?the");

    private final SetNudge nudge;
    private final GoAway away;

    WishNudges(SetNudge nudge, GoAway away) {
        this.nudge = nudge;
        this.away = away;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    Answer answer(Scene scene, String text, Meaning read) {
        // "No nudges till Monday" wants the one of that day, "away until Monday" does not.
        var until = read.when();
        if (until != null && until.isAfter(scene.today())) {
            return away.until(scene, until.minusDays(1));
        }
        if (AGAIN.matcher(text).find() && scene.settings().nudging().away() != null) {
            return away.back(scene);
        }
        if (!LIMITS.matcher(text).find()) {
            var set = nudge.within(scene, text);
            if (set.isPresent()) {
                return set.get();
            }
        }
        return OFF.matcher(text).find() && scene.settings().nudging().slot() != null
                ? nudge.off(scene)
                : nudge.state(scene);
    }
}
