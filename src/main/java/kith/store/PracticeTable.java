package kith.store;

import java.time.LocalDate;
import java.util.List;
import kith.people.BookId;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// When channels were told practices.
@RegisterConstructorMapper(PracticeTable.Row.class)
interface PracticeTable {
    record Row(String practice, LocalDate toldOn) {}

    @SqlQuery("""
            select practice, told_on from practice where workspace_id = :workspace and book_id = :owner
            """)
    List<Row> all(@BindMethods BookId book);

    @SqlUpdate("""
            insert into practice (workspace_id, book_id, practice, told_on)
            values (:workspace, :owner, :practice, :on)
            on conflict (workspace_id, book_id, practice) do update set told_on = excluded.told_on
            """)
    void told(@BindMethods BookId book, @Bind("practice") String practice, @Bind("on") LocalDate on);
}
