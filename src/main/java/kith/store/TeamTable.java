package kith.store;

import java.util.Optional;
import kith.conversation.Team;
import kith.people.BookId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The books that channels keep together.
@RegisterConstructorMapper(Team.class)
interface TeamTable {
    @SqlQuery("""
            select started_by, started_at, shared, stopping from team
            where workspace_id = :workspace and book_id = :owner
            """)
    Optional<Team> of(@BindMethods BookId book);

    @SqlUpdate("""
            insert into team (workspace_id, book_id, started_by, started_at, shared, stopping)
            values (:workspace, :owner, :startedBy, :startedAt, :shared, :stopping)
            on conflict (workspace_id, book_id) do update set shared = excluded.shared, stopping = excluded.stopping
            """)
    void keep(@BindMethods BookId book, @BindMethods Team team);

    @SqlUpdate("""
            delete from team where workspace_id = :workspace and book_id = :owner
            """)
    void end(@BindMethods BookId book);
}
