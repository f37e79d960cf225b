package kith.conversation;

import java.util.regex.Pattern;
import kith.language.ReadWeekTime;
import kith.language.WeekTime;
import kith.people.Settings;

/// Sets when a channel is nudged each week, in the zone of whoever sets it, or that it is not.
final class SetChannelNudge {
    private static final Pattern OFF =
            Pattern.compile("(?:off|stop|none|never|no|cancel|end)(?: please)?[.!]*", Pattern.CASE_INSENSITIVE);

    private final ReadWeekTime times = new ReadWeekTime();

    static boolean isOff(String words) {
        return OFF.matcher(words).matches();
    }

    /// What stands between `nudge` and `here`.
    Answer told(Scene scene, String words) {
        if (isOff(words)) {
            return off(scene);
        }
        var read = times.read(words);
        return words.isBlank() || !read.named() ? state(scene) : set(scene, read);
    }

    private static Answer set(Scene scene, WeekTime read) {
        var member = scene.heard().member();
        var before = scene.settings();
        var slot = read.or(before.nudging().slot() == null ? SetNudge.USUAL : before.nudging().slot());
        var zone = scene.now().getZone();
        var settings = before.movedTo(zone).nudged(before.nudging().at(slot).setBy(member.user()));
        keep(scene.turn(), settings, scene);
        var next = slot.next(scene.now().toInstant(), zone);
        var team = scene.turn().channel().team().isPresent();
        return Answer.tellAll(WordsOfChannel.set(member, slot, next, scene.now(), team));
    }

    private static Answer state(Scene scene) {
        var settings = scene.settings();
        return settings.nudging()
                .next(scene.now().toInstant(), settings.zone())
                .map(next -> Answer.say(WordsOfChannel.state(settings.nudging().slot(), next, scene.now())))
                .orElse(Answer.say(WordsOfChannel.when()));
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
        turn.settings().filter(each -> each.nudging().slot() != null).ifPresent(settings -> {
            turn.keep(settings.nudged(settings.nudging().off()));
            turn.unset(Alarm.Kind.WEEKLY, "");
        });
    }
}
