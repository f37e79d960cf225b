package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.people.Slot;

/// What Kith says of a channel's weekly nudge.
final class WordsOfChannel {
    private static final String BEGIN = "/kith nudge Mondays 9:00 here";

    private WordsOfChannel() {}

    static Button stop() {
        return Button.of(say("Stop these"), Verbs.CHANNEL_NUDGE_OFF, "-");
    }

    /// Below the answer to who called Kith in a channel.
    static Part onlyYou() {
        return new Part.Fine(say("Only you see this answer, but all here read what you write to me. What is private is"
                + " better told in our direct message."));
    }

    static Reply set(Member by, Slot slot, Instant next, ZonedDateTime now, boolean team) {
        return Reply.saying(
                        "*{often}* I speak up in this channel, says {member}; next *{moment}*. {team, select, true {I name up to"
                                + " three people of this channel's team book who have gone quiet.} other {I bring one small"
                                + " practice that does somebody good. What is in your private books stays there.}}",
                        WordsOfNudge.often(slot),
                        Text.member(by.user()),
                        WordsOfNudge.moment(next, now),
                        team)
                .and(
                        new Fine(say(
                                "The clock is that of {zone}. When there is nothing worth saying, nothing comes. Anybody here may stop it.",
                                now.getZone().getId())),
                        new Buttons(List.of(stop())));
    }

    static Reply state(Slot slot, Instant next, ZonedDateTime now) {
        return Reply.saying(
                        "I speak up here *{often}*, next *{moment}*.",
                        WordsOfNudge.often(slot),
                        WordsOfNudge.moment(next, now))
                .and(new Buttons(List.of(stop())));
    }

    static Reply when() {
        return Reply.saying(
                "I don't speak up in this channel by myself. To have me do so once a week, write *{words}*.", BEGIN);
    }

    static Reply off(Member by) {
        return Reply.saying(
                "I don't speak up here any more, says {member}. Back again with *{words}*.",
                Text.member(by.user()),
                BEGIN);
    }

    /// Told in private to whoever had set it.
    static Reply shutOut(String channel) {
        return Reply.saying(
                "Slack doesn't let me write in {channel} any more, so I have stopped the weekly nudge that you set there."
                        + " Should the channel come back, invite me and write *{words}* in it.",
                Text.channel(channel),
                BEGIN);
    }

    static Reply sharedChannel() {
        return Reply.saying("Another company reads this channel too, so I don't speak up in it by myself.");
    }
}
