package kith.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kith.conversation.Named;
import kith.people.BookId;
import kith.people.PersonId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Whom channels' nudges named, and who took them.
@RegisterConstructorMapper(Named.class)
interface NamedTable {
    @SqlQuery("""
            select told_on, person_id as person, nth, why, taken_by, step_id as step from named
            where workspace_id = :workspace and book_id = :owner and told_on >= :day
            order by told_on, nth
            """)
    List<Named> since(@BindMethods BookId book, @Bind("day") LocalDate day);

    @SqlQuery("""
            select told_on, person_id as person, nth, why, taken_by, step_id as step from named
            where workspace_id = :workspace and book_id = :owner and told_on = :toldOn and person_id = :person
            """)
    Optional<Named> one(@BindMethods BookId book, @Bind("person") PersonId person, @Bind("toldOn") LocalDate toldOn);

    @SqlUpdate("""
            insert into named (workspace_id, book_id, told_on, person_id, nth, why, taken_by, step_id)
            values (:workspace, :owner, :toldOn, :person, :nth, :why, :takenBy, :step)
            on conflict (workspace_id, book_id, told_on, person_id) do update
                set taken_by = excluded.taken_by, step_id = excluded.step_id
            """)
    void keep(@BindMethods BookId book, @BindMethods Named named);
}
