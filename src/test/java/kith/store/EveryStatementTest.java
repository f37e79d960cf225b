package kith.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.people.BookId;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every statement that Kith has, asked for another's book while one's own is open: as good as without its `where`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryStatementTest {
    private static final BookId MINE = new BookId("T1", "U1");
    private static final BookId THEIRS = new BookId("T2", "U2");

    private record Statement(Object table, Method method) {
        @Nullable
        Object about(FilledBook book) {
            var arguments = Arrays.stream(method.getParameters())
                    .map(each -> {
                        var name = each.getAnnotation(Bind.class);
                        return book.argument(name == null ? "" : name.value(), each.getType());
                    })
                    .toArray();
            try {
                return method.invoke(table, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof JdbiException refused) {
                    throw refused;
                }
                throw new AssertionError(method + ": " + e.getCause(), e);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private EmbeddedPostgres postgres;
    private Database database;
    private OpenHandle open;
    private Tables tables;
    private FilledBook theirs;

    @BeforeAll
    void fill() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        database = ((Database.Opened.Ready) Database.open(url())).database();
        var store = new Store(database, new Sealing(MasterKey.made()));
        FilledBook.in(store, MINE);
        theirs = FilledBook.in(store, THEIRS);
        nameEverybodyByTheirId();
        open = new OpenHandle(Store.connected(database));
        tables = new Tables(open);
    }

    @AfterAll
    void close() throws IOException {
        database.close();
        postgres.close();
    }

    private void nameEverybodyByTheirId() throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            statement.execute("""
                    delete from person_key using person_key other
                    where other.person_id = person_key.person_id and other.name_key < person_key.name_key;
                    update person_key set name_key = person_id;
                    update choice set mention = person_id;
                    """);
        }
    }

    private String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Test
    void whatItsOwnerFindsNobodyElseDoes() {
        var queries =
                statements(SqlQuery.class).filter(EveryStatementTest::ofABook).toList();
        assertThat(queries).hasSizeGreaterThan(35);
        for (var query : queries) {
            assertThat(in(THEIRS, () -> found(query.about(theirs))))
                    .as(query.toString())
                    .isPositive();
            assertThat(in(MINE, () -> found(query.about(theirs))))
                    .as(query.toString())
                    .isZero();
        }
    }

    @Test
    void whatItsOwnerMayChangeNobodyElseDoes() throws SQLException {
        var before = dump();
        var updates = statements(SqlUpdate.class).toList();
        assertThat(updates).hasSizeGreaterThan(40);
        for (var update : updates) {
            try {
                in(MINE, () -> {
                    update.about(theirs);
                    return open.getHandle().rollback();
                });
            } catch (JdbiException e) {
                assertThat(String.valueOf(e.getCause()))
                        .as(update.toString())
                        .containsAnyOf("violates row-level security policy", "violates foreign key constraint");
            }
        }
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void theOutboxIsOnesOwnWhileABookIsOpen() {
        var far = Instant.parse("2100-01-01T00:00:00Z");
        var key = DueTable.Keys.of(List.of(theirs.letter()));
        assertThat(in(MINE, () -> tables.pace().open(far, new String[0], 10)))
                .extracting(PaceTable.Row::workspace)
                .containsExactly(MINE.workspace());
        var shares = new DueTable.Shares(List.of(THEIRS.workspace()), List.of(10), List.of(10));
        assertThat(in(MINE, () -> tables.due().look(shares, far))).isEmpty();
        assertThat(in(MINE, () -> tables.due().mark(key, far, far))).isEmpty();
        assertThat(in(MINE, () -> tables.due().lock(key))).isEmpty();
        assertThat(in(MINE, () -> tables.letters().giveUpAll(THEIRS.workspace(), "why")))
                .isEmpty();
        assertThat(in(MINE, () -> tables.letters().waiting()).letters()).isEqualTo(1);
        assertThat(in(THEIRS, () -> tables.alarms().next(far)).orElseThrow().key())
                .startsWith(THEIRS.workspace());
    }

    private <T> T in(BookId book, Supplier<T> work) {
        return open.inTransaction(() -> {
            open.enter(book);
            return work.get();
        });
    }

    private Stream<Statement> statements(Class<? extends Annotation> kind) {
        return Arrays.stream(Tables.class.getDeclaredMethods())
                .filter(each -> each.getReturnType().isInterface() && each.getParameterCount() == 0)
                .flatMap(each -> Arrays.stream(each.getReturnType().getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(kind))
                        .map(method -> new Statement(attached(each), method)));
    }

    private Object attached(Method table) {
        try {
            return Objects.requireNonNull(table.invoke(tables));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(table.getName(), e);
        }
    }

    private static boolean ofABook(Statement statement) {
        return Arrays.asList(statement.method().getParameterTypes()).contains(BookId.class);
    }

    private static long found(@Nullable Object result) {
        return switch (result) {
            case null -> 0;
            case Soon<?> later -> found(later.get());
            case Optional<?> some -> some.isPresent() ? 1 : 0;
            case Collection<?> some -> some.size();
            case Number number -> number.longValue();
            default -> 1;
        };
    }

    /// Every row that speaks of the other book.
    private String dump() throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(table_to_xml(oid, true, true, '')::text, '' order by oid) from pg_class
                        where relkind = 'r' and relnamespace = 'public'::regnamespace
                        """)) {
            rows.next();
            return Stream.of(String.valueOf(rows.getString(1)).split("</row>"))
                    .filter(each -> each.contains(THEIRS.workspace()))
                    .collect(Collectors.joining());
        }
    }
}
