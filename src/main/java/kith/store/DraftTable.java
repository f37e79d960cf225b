package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.conversation.DraftAtHand;
import kith.people.BookId;
import kith.people.EntryId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Drafts that are being worked on.
@RegisterConstructorMapper(DraftAtHand.class)
interface DraftTable {
    @SqlUpdate("""
            insert into draft (workspace_id, book_id, draft_id, person_id, addressee, text, better, state, at)
            values (:workspace, :owner, :id, :to, :addressee, :text, :better, :state, :at)
            on conflict (workspace_id, book_id, draft_id) do update
                set person_id = excluded.person_id, addressee = excluded.addressee,
                    better = excluded.better, state = excluded.state, at = excluded.at
            """)
    void put(@BindMethods BookId book, @BindMethods DraftAtHand draft);

    @SqlQuery("""
            select draft_id as id, person_id as "to", addressee, text, better, state, at from draft
            where workspace_id = :workspace and book_id = :owner and draft_id = :id
            """)
    Optional<DraftAtHand> byId(@BindMethods BookId book, @Bind("id") EntryId id);

    @SqlQuery("""
            select draft_id as id, person_id as "to", addressee, text, better, state, at from draft
            where workspace_id = :workspace and book_id = :owner and at >= :since
            order by at desc limit 1
            """)
    Optional<DraftAtHand> newest(@BindMethods BookId book, @Bind("since") Instant since);

    @SqlQuery("""
            select draft_id as id, person_id as "to", addressee, text, better, state, at from draft
            where workspace_id = :workspace and book_id = :owner
            order by at desc limit :most
            """)
    List<DraftAtHand> recent(@BindMethods BookId book, @Bind("most") int most);

    @SqlUpdate("""
            delete from draft
            where workspace_id = :workspace and book_id = :owner and at < :before
            """)
    void dropBefore(@BindMethods BookId book, @Bind("before") Instant before);
}
