package kith.store;

import java.sql.Types;
import kith.people.EntryId;
import kith.people.PersonId;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/// Ids as PostgreSQL's `uuid`.
final class IdArguments {
    private IdArguments() {}

    static final class OfPerson extends AbstractArgumentFactory<PersonId> {
        OfPerson() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(PersonId id, ConfigRegistry config) {
            return (position, statement, _) -> statement.setObject(position, id.value());
        }
    }

    static final class OfEntry extends AbstractArgumentFactory<EntryId> {
        OfEntry() {
            super(Types.OTHER);
        }

        @Override
        protected Argument build(EntryId id, ConfigRegistry config) {
            return (position, statement, _) -> statement.setObject(position, id.value());
        }
    }
}
