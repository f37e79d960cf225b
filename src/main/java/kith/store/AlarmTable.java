package kith.store;

import java.time.Instant;
import java.util.Optional;
import kith.conversation.Alarms.Due;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Alarms in the scheduler's table, written in the turn's own transaction: what rings is settled by the commit that
/// does what it rang for. `moment` is that for which it was set, as text.
@RegisterConstructorMapper(AlarmTable.Row.class)
@RegisterConstructorMapper(Due.class)
interface AlarmTable {
    record Row(String kind, String key, String moment) {}

    @SqlUpdate("""
            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
            values (:kind, :key, convert_to(:moment, 'UTF8'), :at, false, 1)
            on conflict (task_name, task_instance) do update
                set task_data = excluded.task_data, execution_time = excluded.execution_time, picked = false,
                    picked_by = null, last_heartbeat = null, consecutive_failures = null,
                    version = scheduled_tasks.version + 1
            """)
    void set(@Bind("kind") String kind, @Bind("key") String key, @Bind("moment") String moment, @Bind("at") Instant at);

    @SqlUpdate("""
            delete from scheduled_tasks where task_name = :kind and task_instance = :key
            """)
    void unset(@Bind("kind") String kind, @Bind("key") String key);

    /// All of one book, whose keys begin with `book`.
    @SqlUpdate("""
            delete from scheduled_tasks
            where task_name = any(cast(:kinds as text[])) and starts_with(task_instance, :book)
            """)
    void unsetAll(@Bind("kinds") String[] kinds, @Bind("book") String book);

    @SqlQuery("""
            select convert_from(task_data, 'UTF8') from scheduled_tasks
            where task_name = :kind and task_instance = :key
            """)
    Optional<String> moment(@Bind("kind") String kind, @Bind("key") String key);

    @SqlUpdate("""
            delete from scheduled_tasks
            where task_name = :kind and task_instance = :key and task_data = convert_to(:moment, 'UTF8')
            """)
    int take(@Bind("kind") String kind, @Bind("key") String key, @Bind("moment") String moment);

    @SqlQuery("""
            select task_name as kind, task_instance as key, convert_from(task_data, 'UTF8') as moment
            from scheduled_tasks where execution_time <= :until
            order by execution_time, task_name, task_instance limit 1
            """)
    Optional<Row> next(@Bind("until") Instant until);

    @SqlQuery("""
            select count(*) as alarms, min(execution_time) as since from scheduled_tasks where execution_time <= :now
            """)
    Due due(@Bind("now") Instant now);

    @SqlQuery("""
            select not exists (select from letter where nudge and not given_up)
            """)
    boolean told();
}
