package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.people.PersonId;

/// What a channel keeps beside the people of its book.
public interface ChannelNotes {
    /// Empty while the channel keeps no team book.
    Optional<Team> team();

    void keep(Team team);

    /// The channel keeps no team book any more.
    void endTeam();

    /// Whom nudges named on `day` or later, in their order.
    List<Named> namedSince(LocalDate day);

    Optional<Named> named(PersonId person, LocalDate toldOn);

    void keep(Named named);

    /// By its name, when each practice was told last.
    Map<String, LocalDate> practices();

    void told(String practice, LocalDate on);
}
