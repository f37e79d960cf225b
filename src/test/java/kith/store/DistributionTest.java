package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// All that members told can be distributed by workspace: every key begins with it.
class DistributionTest {
    @Test
    void everyKeyBeginsWithTheWorkspace() throws Exception {
        try (var postgres = OwnPostgres.start();
                var rows = postgres.administrator().createStatement().executeQuery("""
                        select relname from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
                        where c.relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
                            and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0])
                                <> 'workspace_id'
                        order by relname
                        """)) {
            var others = new ArrayList<String>();
            while (rows.next()) {
                others.add(String.valueOf(rows.getString(1)));
            }
            assertThat(others).containsExactly("install_state", "master_key", "scheduled_tasks");
        }
    }

    @Test
    void everyTableHasAKey() throws Exception {
        try (var postgres = OwnPostgres.start();
                var rows = postgres.administrator().createStatement().executeQuery("""
                        select count(*) from pg_class c
                        where relkind = 'r' and c.relnamespace = 'public'::regnamespace
                            and not exists (select from pg_index where indrelid = c.oid and indisprimary)
                        """)) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
