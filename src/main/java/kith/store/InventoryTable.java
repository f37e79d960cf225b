package kith.store;

import java.util.Optional;
import kith.conversation.Inventory;
import kith.people.BookId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What is in a book, counted; and what waits in it, dropped.
@RegisterConstructorMapper(Inventory.class)
interface InventoryTable {
    /// A letter that is being sent for the first time has as good as arrived.
    @SqlQuery("""
            select
                (select count(*) from person where workspace_id = :workspace and book_id = :owner) as people,
                (select count(*) from talk where workspace_id = :workspace and book_id = :owner) as talks,
                (select count(*) from fact where workspace_id = :workspace and book_id = :owner) as facts,
                (select count(*) from promise where workspace_id = :workspace and book_id = :owner) as promises,
                (select count(*) from gift where workspace_id = :workspace and book_id = :owner) as given,
                (select count(*) from ask where workspace_id = :workspace and book_id = :owner) as asked,
                (select count(*) from offer where workspace_id = :workspace and book_id = :owner) as offers,
                (select count(*) from visit where workspace_id = :workspace and book_id = :owner) as visits,
                (select count(*) from draft where workspace_id = :workspace and book_id = :owner) as drafts,
                (select count(*) from step
                    where workspace_id = :workspace and book_id = :owner and not taken_back) as steps,
                (select count(*) from letter
                    where workspace_id = :workspace and book_id = :owner and not given_up
                        and (attempts = 0 or last_error is not null)) as letters,
                (select count(*) from scheduled_tasks where starts_with(task_instance, :alarms)) as alarms
            from book where workspace_id = :workspace and book_id = :owner
            """)
    Optional<Inventory> count(@BindMethods BookId book, @Bind("alarms") String alarms);

    /// What may speak of an entry that is gone: open questions, drafts at hand, letters on their way.
    @SqlUpdate("""
            with questions as (
                delete from question where workspace_id = :workspace and book_id = :owner),
            drafts as (
                delete from draft where workspace_id = :workspace and book_id = :owner)
            delete from letter where workspace_id = :workspace and book_id = :owner
            """)
    void dropPending(@BindMethods BookId book);

    @SqlUpdate("""
            delete from letter where workspace_id = :workspace and book_id = :owner
            """)
    void dropLetters(@BindMethods BookId book);
}
