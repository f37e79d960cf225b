package kith.conversation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.people.Slot;

/// What Kith says of a channel's weekly nudge.
final class WordsOfChannel {
    static final String STOP = "Stop these";

    private WordsOfChannel() {}

    /// Below the answer to who called Kith in a channel.
    static Part onlyYou() {
        return new Part.Fine("Only you see this answer, but all here read what you write to me. What is private is"
                + " better told in our direct message.");
    }

    static Reply set(Member by, Slot slot, Instant next, ZonedDateTime now, boolean team) {
        return Reply.of(Text.bold(WordsOfNudge.often(slot))
                        .and(" I speak up in this channel, says ")
                        .and(Text.member(by.user()))
                        .and("; next ")
                        .and(Text.bold(WordsOfNudge.moment(next, now)))
                        .and(
                                team
                                        ? ". I name up to three people of this channel's team book who have gone quiet."
                                        : ". I bring one small practice that does somebody good. What is in your private"
                                                + " books stays there."))
                .and(
                        new Fine("The clock is that of " + now.getZone().getId()
                                + ". When there is nothing worth saying, nothing comes. Anybody here may stop it."),
                        new Buttons(List.of(Button.of(STOP, Verbs.CHANNEL_NUDGE_OFF, "-"))));
    }

    static Reply state(Slot slot, Instant next, ZonedDateTime now) {
        return Reply.of(Text.plain("I speak up here ")
                        .and(Text.bold(WordsOfNudge.often(slot)))
                        .and(", next ")
                        .and(Text.bold(WordsOfNudge.moment(next, now)))
                        .and("."))
                .and(new Buttons(List.of(Button.of(STOP, Verbs.CHANNEL_NUDGE_OFF, "-"))));
    }

    static Reply when() {
        return Reply.of(Text.plain("I don't speak up in this channel by myself. To have me do so once a week, write ")
                .and(Text.bold("/kith nudge Mondays 9:00 here"))
                .and("."));
    }

    static Reply off(Member by) {
        return Reply.of(Text.plain("I don't speak up here any more, says ")
                .and(Text.member(by.user()))
                .and(". Back again with ")
                .and(Text.bold("/kith nudge Mondays 9:00 here"))
                .and("."));
    }

    /// Told in private to whoever had set it.
    static Reply shutOut(String channel) {
        return Reply.of(Text.plain("Slack doesn't let me write in ")
                .and(Text.channel(channel))
                .and(" any more, so I have stopped the weekly nudge that you set there. Should the channel come back,")
                .and(" invite me and write ")
                .and(Text.bold("/kith nudge Mondays 9:00 here"))
                .and(" in it."));
    }

    static Reply sharedChannel() {
        return Reply.of("Another company reads this channel too, so I don't speak up in it by myself.");
    }
}
