package kith.conversation;

import kith.people.BookId;

/// What became of a channel, as the platform tells. `eventId` is the same whenever it tells that again.
public record ChannelNews(String eventId, String workspace, String channel, Kind kind) {
    public enum Kind {
        /// Another company reads it now.
        SHARED,
        /// Its members are alone again.
        UNSHARED,
        /// Nothing can be said there any more: Kith was removed, or the channel archived.
        CLOSED,
        /// It is gone, with all that was said in it.
        DELETED
    }

    BookId book() {
        return new BookId(workspace, channel);
    }
}
