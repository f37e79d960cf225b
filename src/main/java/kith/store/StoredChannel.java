package kith.store;

import java.util.Optional;
import kith.conversation.ChannelNotes;
import kith.conversation.Team;
import kith.people.BookId;

/// What one channel keeps in PostgreSQL.
record StoredChannel(BookId book, Tables tables) implements ChannelNotes {
    @Override
    public Optional<Team> team() {
        return tables.teams().of(book);
    }

    @Override
    public void keep(Team team) {
        tables.teams().keep(book, team);
    }

    @Override
    public void endTeam() {
        tables.teams().end(book);
    }
}
