package kith.store;

import java.util.Optional;
import kith.people.BookId;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// The last plan of each book, and the hour through one.
interface PlanTable {
    @SqlQuery("""
            select plan from plan
            where workspace_id = :workspace and book_id = :owner
            """)
    Optional<byte[]> plan(@BindMethods BookId book);

    @SqlUpdate("""
            insert into plan (workspace_id, book_id, plan) values (:workspace, :owner, :plan)
            on conflict (workspace_id, book_id) do update set plan = excluded.plan
            """)
    void keep(@BindMethods BookId book, @Bind("plan") byte[] plan);

    @SqlQuery("""
            select hour from plan
            where workspace_id = :workspace and book_id = :owner and hour is not null
            """)
    Optional<byte[]> hour(@BindMethods BookId book);

    @SqlUpdate("""
            update plan set hour = :hour
            where workspace_id = :workspace and book_id = :owner
            """)
    void keepHour(@BindMethods BookId book, @Bind("hour") byte[] hour);
}
