package kith.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import kith.people.BookId;
import org.jspecify.annotations.Nullable;

/// One thing that a member said or did, and where. `eventId` is the same whenever the platform delivers it again.
/// Without `replyTo` the answer rides on the acknowledgement; what comes later goes to `laterTo`. `zone` and
/// `locale` are the member's own, where the platform told them.
public record Heard(
        String eventId,
        Member member,
        Said said,
        Instant at,
        @Nullable ZoneId zone,
        @Nullable Locale locale,
        Place place,
        @Nullable Address replyTo,
        Address laterTo) {

    /// Whether the platform lets Kith answer this with a form: commands and presses do, messages don't.
    boolean mayBeAnsweredByForm() {
        return replyTo == null || said instanceof Said.Pressed;
    }

    public Heard saying(Said other) {
        return new Heard(eventId, member, other, at, zone, locale, place, replyTo, laterTo);
    }

    /// Whether it was written to Kith among the messages of a channel.
    boolean isCallInChannel() {
        return said instanceof Said.Typed && !place.direct() && replyTo != null && replyTo.hook() == null;
    }

    /// The book that all in the channel share.
    BookId channelBook() {
        return new BookId(member.workspace(), place.channel());
    }

    /// Whether all in the channel see the message that was pressed, or from which a form was opened.
    boolean onMessageToAll() {
        return replyTo != null && replyTo.onlyFor() == null && !(said instanceof Said.Typed);
    }

    /// Where `say` goes; empty when it rides on the acknowledgement. In a channel, what all see is never replaced by
    /// what one may see, nor the other way round.
    Optional<Address> answerTo(Answer.Say say) {
        if (replyTo == null) {
            return Optional.empty();
        }
        if (place.direct()) {
            return Optional.of(say.instead() ? replyTo : replyTo.beside());
        }
        boolean same = say.toAll() == (replyTo.onlyFor() == null);
        var there = say.instead() && same ? replyTo : replyTo.beside();
        return Optional.of(there.seenBy(say.toAll() ? null : member.user()));
    }

    /// The same for what stands in a thread; beside the message where it is not the member's own place.
    Optional<Address> answerTo(Answer.Below below) {
        return place.direct()
                ? Optional.ofNullable(replyTo).map(Address::below)
                : answerTo(new Answer.Say(below.reply(), false, false));
    }
}
