package kith.conversation;

import java.util.Objects;
import java.util.regex.Pattern;
import kith.language.ReadWeekTime;
import kith.language.WeekTime;
import kith.people.Settings;

/// Sets when a channel is nudged each week, in the zone of whoever sets it, or that it is not.
final class SetChannelNudge {
    private static final Pattern STOP = Pattern.compile(
            "nudges?\\s+(?:off|stop|none|never|no|cancel|end)(?: please)?[.!]*", Pattern.CASE_INSENSITIVE);

    private static final ReadWeekTime TIMES = new ReadWeekTime();

    /// Whether words that begin with `nudge` speak of a time of the week, or of none, and of nothing else.
    static boolean isMeant(String text) {
        var words = text.substring(ForChannel.NUDGE.length());
        var read = TIMES.read(words);
        return STOP.matcher(text).matches() || words.isBlank() || (read.named() && read.alone());
    }

    /// Whether it wants no more nudges: that is done wherever it is said, whoever reads along.
    static boolean isStop(Said said) {
        return switch (said) {
            case Said.Typed(String text) -> STOP.matcher(text).matches();
            case Said.Pressed(String verb, String _) -> verb.equals(Verbs.CHANNEL_NUDGE_OFF);
            case Said.Shared _, Said.Filled _ -> false;
        };
    }

    /// What stands between `nudge` and `here`.
    Answer told(Scene scene, String words) {
        var read = TIMES.read(words);
        return words.isBlank() || !read.named() ? state(scene) : set(scene, read);
    }

    private static Answer set(Scene scene, WeekTime read) {
        var member = scene.heard().member();
        var before = scene.settings();
        var slot = read.or(Objects.requireNonNullElse(before.nudging().slot(), SetNudge.USUAL));
        var zone = scene.now().getZone();
        var settings = before.movedTo(zone).nudged(before.nudging().at(slot).setBy(member.user()));
        keep(scene.turn(), settings, scene);
        var next = slot.next(scene.now().toInstant(), zone);
        var team = scene.turn().channel().team().isPresent();
        return Answer.tellAll(WordsOfChannel.set(member, slot, next, scene.now(), team));
    }

    private static Answer state(Scene scene) {
        var settings = scene.settings();
        var slot = settings.nudging().slot();
        if (slot == null) {
            return Answer.say(WordsOfChannel.when());
        }
        var next = slot.next(scene.now().toInstant(), settings.zone());
        return Answer.say(WordsOfChannel.state(slot, next, scene.now()));
    }

    /// Any member may, and it always works.
    Answer off(Scene scene) {
        var settings = scene.settings();
        if (settings.nudging().slot() == null) {
            return Answer.say(WordsOfChannel.when());
        }
        keep(scene.turn(), settings.nudged(settings.nudging().off()), scene);
        return Answer.tellAll(WordsOfChannel.off(scene.heard().member()));
    }

    private static void keep(Turn turn, Settings settings, Scene scene) {
        turn.keep(settings);
        SetNudge.set(turn, settings, scene.now().toInstant());
    }

    /// Without a word, where none could be said.
    static void stop(Turn turn) {
        turn.settings().filter(each -> each.nudging().by() != null).ifPresent(settings -> {
            turn.keep(settings.nudged(settings.nudging().off()));
            turn.unset(Alarm.Kind.WEEKLY, "");
        });
    }
}
