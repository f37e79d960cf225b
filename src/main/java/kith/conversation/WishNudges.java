package kith.conversation;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import kith.language.Meaning;
import kith.language.ReadWeekTime;
import kith.language.WeekTime;

/// Reads from a sentence about nudges at large what is wanted: a time of the week, a pause, none at all. What it can't
/// tell changes nothing, and is answered with what holds.
final class WishNudges {
    private static final Pattern AGAIN =
            words("resume|unpause|un-?mute|start again|carry on|back on|turn (?:\\w+ )?back on");
    private static final Pattern STOP = words("stop|off|cancel|disable|unsubscribe|quit|end|no longer|any ?more");
    private static final Pattern HUSH = words(
            "no more|no nudges?|shut up|mute|pause|silence|all quiet|be quiet|enough|don['’]?t (?:nudge|ping|poke|remind|bother)");
    private static final Pattern LIMITS = words("quiet|not|never|no|don['’]?t|without|except|only (?:on )?the");
    private static final Pattern HOURS = words("hours|before|after|between|past");
    private static final Pattern THIS_WEEK = words("this week");
    private static final Pattern ONCE = words("skip|next|today|tomorrow|tonight|weekends?|month");

    private final SetNudge nudge;
    private final GoAway away;
    private final ReadWeekTime times = new ReadWeekTime();

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
        boolean stop = STOP.matcher(text).find();
        boolean hush = HUSH.matcher(text).find() && !HOURS.matcher(text).find();
        if ((stop || hush) && THIS_WEEK.matcher(text).find()) {
            return away.until(scene, scene.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
        if (!hush && AGAIN.matcher(text).find() && scene.settings().nudging().away() != null) {
            return away.back(scene);
        }
        return chosen(scene, text, times.read(text), stop, hush);
    }

    private Answer chosen(Scene scene, String text, WeekTime time, boolean stop, boolean hush) {
        boolean once = ONCE.matcher(text).find();
        if (!once && ((stop && time.at() == null) || (hush && !time.named()))) {
            return nudge.off(scene);
        }
        return time.named()
                        && !LIMITS.matcher(text).find()
                        && !HOURS.matcher(text).find()
                ? SetNudge.set(scene, time)
                : Answer.say(nudge.state(scene));
    }
}
