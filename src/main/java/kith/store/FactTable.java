package kith.store;

import java.util.List;
import java.util.UUID;
import kith.people.BookId;
import kith.people.EntryId;
import kith.people.Fact;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What was learned about the people of a book.
@RegisterConstructorMapper(Fact.class)
interface FactTable {
    @SqlQuery("""
            select fact_id as id, person_id as about, text, kind, learned_on
            from fact
            where workspace_id = :workspace and book_id = :owner and person_id = any(:people)
            order by learned_on desc, text, fact_id
            """)
    List<Fact> about(@BindMethods BookId book, @Bind("people") UUID[] people);

    @SqlQuery("""
            select fact_id as id, person_id as about, text, kind, learned_on
            from fact
            where workspace_id = :workspace and book_id = :owner
            order by learned_on desc, text, fact_id
            """)
    List<Fact> all(@BindMethods BookId book);

    @SqlUpdate("""
            insert into fact (workspace_id, book_id, fact_id, person_id, text, kind, learned_on)
            values (:workspace, :owner, :id, :about, :text, :kind, :learnedOn)
            """)
    void put(@BindMethods BookId book, @BindMethods Fact fact);

    @SqlUpdate("""
            delete from fact
            where workspace_id = :workspace and book_id = :owner and fact_id = :id
            """)
    void remove(@BindMethods BookId book, @Bind("id") EntryId id);
}
