package kith.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// How fast each workspace may be written to.
@RegisterConstructorMapper(PaceTable.Row.class)
interface PaceTable {
    /// `nudgeAt` is when its next nudge may go.
    record Row(String workspace, Instant nudgeAt) {}

    /// Locks workspaces that have letters due and may be written to, those first that waited longest for their turn.
    /// The letters' index is jumped along from one workspace to the next, whatever waits in each.
    @SqlQuery("""
            with recursive mail as (
                (select workspace_id from letter where not given_up order by workspace_id limit 1)
                union all
                select next.workspace_id from mail cross join lateral (
                    select workspace_id from letter where not given_up and workspace_id > mail.workspace_id
                    order by workspace_id limit 1) next)
            select pace.workspace_id as workspace, nudge_at
            from mail join pace using (workspace_id)
            where paused_until <= :now and workspace_id <> all(cast(:full as text[])) and (
                exists (
                    select from letter
                    where letter.workspace_id = pace.workspace_id and not nudge and not given_up and next_try <= :now)
                or nudge_at <= :now and exists (
                    select from letter
                    where letter.workspace_id = pace.workspace_id and nudge and not given_up and next_try <= :now))
            order by served_at limit :most
            for no key update of pace skip locked
            """)
    List<Row> open(@Bind("now") Instant now, @Bind("full") String[] full, @Bind("most") int most);

    @SqlBatch("""
            update pace set nudge_at = :nudgeAt, served_at = :now where workspace_id = :workspace
            """)
    void served(@BindMethods List<Row> rows, @Bind("now") Instant now);

    /// Until it is woken, which `infinity` stands for.
    @SqlUpdate("""
            insert into pace (workspace_id, paused_until) values (:workspace, 'infinity')
            on conflict (workspace_id) do update set paused_until = 'infinity'
            """)
    int silence(@Bind("workspace") String workspace);

    @SqlUpdate("""
            update pace set paused_until = 'epoch' where workspace_id = :workspace
            """)
    int wake(@Bind("workspace") String workspace);

    @SqlUpdate("""
            update pace set paused_until = greatest(paused_until, :until) where workspace_id = :workspace
            """)
    int pause(@Bind("workspace") String workspace, @Bind("until") Instant until);
}
