package kith.conversation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.language.ReadWeekTime;
import kith.language.WeekTime;
import kith.people.Nudging;
import kith.people.Settings;
import kith.people.Slot;

/// Sets when a member is nudged each week, or that they are not.
final class SetNudge {
    static final String FORM = "nudge";
    static final String DAY = "day";
    static final String TIME = "time";

    static final Slot USUAL = new Slot(DayOfWeek.MONDAY, LocalTime.of(9, 0));
    static final Slot OTHER = new Slot(DayOfWeek.FRIDAY, LocalTime.of(16, 0));

    private static final Pattern OFF = words("(?:off|stop|none|never|no|cancel|disable|end)(?: please)?[.!]*");
    private static final Pattern ON = words("(?:on|yes)(?: please)?[.!]*");
    private static final Pattern BLANK = Pattern.compile(" ");

    private final ReadWeekTime times = new ReadWeekTime();

    private static Pattern words(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /// What follows the word `nudge`; empty when it speaks of something else than a time of the week.
    Optional<Answer> told(Scene scene, String words) {
        if (words.isBlank()) {
            return Optional.of(Answer.say(state(scene)));
        }
        if (OFF.matcher(words).matches()) {
            return Optional.of(off(scene));
        }
        if (ON.matcher(words).matches()) {
            return Optional.of(at(scene, USUAL));
        }
        var read = times.read(words);
        return read.named() && read.alone() ? Optional.of(set(scene, read)) : Optional.empty();
    }

    Reply state(Scene scene) {
        var settings = scene.settings();
        return WordsOfNudge.state(settings, next(scene, settings), scene.now());
    }

    static Answer set(Scene scene, WeekTime read) {
        var before = scene.settings().nudging();
        var slot = read.or(before.slot() == null ? USUAL : before.slot());
        var settings = keep(scene, before.at(slot));
        return Answer.say(WordsOfNudge.set(slot, read, next(scene, settings), scene.now()));
    }

    private static Answer at(Scene scene, Slot slot) {
        return set(scene, new WeekTime(slot.day(), slot.at(), false, false, true));
    }

    /// The pressed slot, as [#value] wrote it.
    Answer press(Scene scene, String value) {
        return slot(value).map(slot -> instead(at(scene, slot))).orElse(Answer.say(Words.gone()));
    }

    static String value(Slot slot) {
        return slot.day() + " " + slot.at();
    }

    Answer filled(Scene scene, Map<String, String> values) {
        return slot(values.getOrDefault(DAY, "") + " " + values.getOrDefault(TIME, ""))
                .map(slot -> at(scene, slot))
                .orElse(Answer.say(Words.gone()));
    }

    private static Optional<Slot> slot(String value) {
        var parts = BLANK.split(value, 2);
        try {
            return Optional.of(new Slot(DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1])));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    Answer ask(Scene scene) {
        var slot = scene.settings().nudging().slot();
        return new Answer.Ask(WordsOfNudge.form(slot == null ? USUAL : slot));
    }

    Answer off(Scene scene) {
        var before = scene.settings().nudging().slot();
        keep(scene, scene.settings().nudging().off());
        return Answer.say(WordsOfNudge.off(before));
    }

    Answer pressedOff(Scene scene) {
        return instead(off(scene));
    }

    private static Answer instead(Answer answer) {
        return answer instanceof Answer.Say say ? Answer.instead(say.reply()) : answer;
    }

    /// Keeps what the member chose and sets the alarm by it.
    static Settings keep(Scene scene, Nudging nudging) {
        var settings = scene.settings().nudged(nudging);
        scene.turn().keep(settings);
        scene.turn().unset(Alarm.Kind.OFFER, "");
        set(scene.turn(), settings, scene.now().toInstant());
        return settings;
    }

    /// Sets the weekly alarm to the first nudge after `after`, or unsets it.
    static void set(Turn turn, Settings settings, Instant after) {
        settings.nudging()
                .next(after, settings.zone())
                .ifPresentOrElse(
                        next -> turn.set(Alarm.of(Alarm.Kind.WEEKLY, next)), () -> turn.unset(Alarm.Kind.WEEKLY, ""));
    }

    private static Optional<Instant> next(Scene scene, Settings settings) {
        return settings.nudging().next(scene.now().toInstant(), settings.zone());
    }
}
