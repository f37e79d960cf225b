package kith.conversation;

import java.net.URI;

/// Fetches a file that a member sent.
@FunctionalInterface
public interface FetchFile {
    /// At most `most` bytes; what is larger is given up while it comes.
    Fetched fetch(String workspace, URI at, int most);

    sealed interface Fetched {
        @SuppressWarnings("ArrayRecordComponent")
        record Bytes(byte[] bytes) implements Fetched {}

        record TooLarge() implements Fetched {}

        /// The platform doesn't let Kith have it.
        record Forbidden() implements Fetched {}

        /// Not now.
        record Later(String why) implements Fetched {}
    }
}
