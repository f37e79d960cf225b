package kith.conversation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.language.Dates;
import kith.people.Away;

/// Is told by the member that they are away until a day, or back.
final class GoAway {
    private static final Pattern AWAY = Pattern.compile(
            "(?:i['’]?m|i am|i['’]?ll be|i will be|am|be)?\\s*(?:going )?"
                    + "(?:away|on (?:my )?(?:holidays?|vacation|leave|(?:parental|maternity|paternity|sick|annual) leave|pto|a break|sabbatical|retreat)"
                    + "|out of (?:the )?office|ooo|o\\.o\\.o\\.|off(?: work)?|holidays?|vacation)(?: again)?(?: from (?:now|today|tomorrow)(?: on)?)?,?"
                    + "\\s+(?:until|till|til|through|to|for(?: the next)?)\\s+(.{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AWAY_ALONE = Pattern.compile("away(?:[.?!]|\\s+(.{1,40}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BACK = Pattern.compile(
            "(?:i['’]?m |i am |am |and i['’]?m )?back(?: (?:now|again|today|home|at work|at my desk|in (?:the )?office|online"
                    + "|from (?:my |the )?(?:holidays?|vacation|leave|break|trip|retreat)))*[.!]*(?: you can (?:start|nudge me) again[.!]*)?",
            Pattern.CASE_INSENSITIVE);

    private final Dates dates = new Dates();

    /// Empty unless the words say just that, of the member themselves.
    Optional<Answer> told(Scene scene, String text) {
        var away = AWAY.matcher(text);
        if (away.matches()) {
            return dates.readEnd(Objects.requireNonNull(away.group(1)), scene.now())
                    .map(until -> until(scene, until));
        }
        if (BACK.matcher(text).matches() && scene.settings().nudging().away() != null) {
            return Optional.of(back(scene));
        }
        var alone = AWAY_ALONE.matcher(text);
        if (!alone.matches()) {
            return Optional.empty();
        }
        var day = alone.group(1);
        return day == null
                ? Optional.of(Answer.say(WordsOfNudge.awayUntilWhen()))
                : dates.readEnd(day, scene.now()).map(until -> until(scene, until));
    }

    /// Until the end of that day.
    Answer until(Scene scene, LocalDate day) {
        if (day.isBefore(scene.today())) {
            return Answer.say(WordsOfNudge.awayUntilWhen());
        }
        var away = new Away(scene.now().toInstant(), day);
        var settings = SetNudge.keep(scene, scene.settings().nudging().away(away));
        var next = settings.nudging().next(scene.now().toInstant(), settings.zone());
        return Answer.say(WordsOfNudge.away(day, next, scene.now()));
    }

    /// What was missed meanwhile comes today where its hour is still to come, else on the next working day.
    Answer back(Scene scene) {
        var nudging = scene.settings().nudging();
        var away = nudging.away();
        var slot = nudging.slot();
        var now = scene.now().toInstant();
        if (away != null) {
            var hourToCome = slot != null
                    && slot.on(scene.today(), scene.now().getZone()).isAfter(now);
            var until = hourToCome ? scene.today().minusDays(1) : scene.today();
            nudging = nudging.away(new Away(away.since(), until.isBefore(away.until()) ? until : away.until()));
        }
        var settings = SetNudge.keep(scene, slot == null ? nudging.back() : nudging);
        return Answer.say(WordsOfNudge.back(settings.nudging().next(now, settings.zone()), scene.now()));
    }
}
