package kith.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.conversation.ChannelNotes;
import kith.conversation.Named;
import kith.conversation.Team;
import kith.people.BookId;
import kith.people.PersonId;
import kith.store.PracticeTable.Row;

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

    @Override
    public List<Named> namedSince(LocalDate day) {
        return tables.named().since(book, day);
    }

    @Override
    public Optional<Named> named(PersonId person, LocalDate toldOn) {
        return tables.named().one(book, person, toldOn);
    }

    @Override
    public void keep(Named named) {
        tables.named().keep(book, named);
    }

    @Override
    public Map<String, LocalDate> practices() {
        return tables.practices().all(book).stream().collect(Collectors.toMap(Row::practice, Row::toldOn));
    }

    @Override
    public void told(String practice, LocalDate on) {
        tables.practices().told(book, practice, on);
    }
}
