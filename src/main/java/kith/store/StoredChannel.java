package kith.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kith.conversation.ChannelNotes;
import kith.conversation.Named;
import kith.conversation.Team;
import kith.people.PersonId;
import kith.store.PracticeTable.Row;

/// What one channel keeps in PostgreSQL.
record StoredChannel(OpenBook book) implements ChannelNotes {
    @Override
    public Optional<Team> team() {
        return book.tables().teams().of(book.id());
    }

    @Override
    public void keep(Team team) {
        book.tables().teams().keep(book.id(), team);
    }

    @Override
    public void endTeam() {
        book.tables().teams().end(book.id());
    }

    @Override
    public List<Named> namedSince(LocalDate day) {
        return book.seal().open(book.tables().named().since(book.id(), day));
    }

    @Override
    public Optional<Named> named(PersonId person, LocalDate toldOn) {
        return book.tables().named().one(book.id(), person, toldOn).map(each -> each.open(book.seal()));
    }

    @Override
    public void keep(Named named) {
        var sealed = book.seal().text(NamedTable.place(named.toldOn(), named.person()), named.why());
        book.tables().named().keep(book.id(), named, sealed);
    }

    @Override
    public Map<String, LocalDate> practices() {
        return book.tables().practices().all(book.id()).stream().collect(Collectors.toMap(Row::practice, Row::toldOn));
    }

    @Override
    public void told(String practice, LocalDate on) {
        book.tables().practices().told(book.id(), practice, on);
    }
}
