package kith.conversation;

import java.util.Optional;

/// What a channel keeps beside the people of its book.
public interface ChannelNotes {
    /// Empty while the channel keeps no team book.
    Optional<Team> team();

    void keep(Team team);

    /// The channel keeps no team book any more.
    void endTeam();
}
