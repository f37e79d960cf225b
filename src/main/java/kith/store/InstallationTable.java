package kith.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kith.conversation.Installation;
import kith.sealing.KeyOwner;
import kith.sealing.WrappedKey;
import kith.store.BookSeal.Place;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.sqlobject.config.RegisterRowMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/// What let Kith in, and the browsers on their way to that; see [OpenHandle#installing].
@RegisterRowMapper(InstallationTable.FoundRow.class)
interface InstallationTable {
    /// Sealed with the workspace's own key, or to be found with its organization.
    record Found(
            @Nullable String organization,
            @Nullable WrappedKey key,
            @Nullable Sealed<Installation> installation) {}

    static Place place(String id) {
        return Place.of("installation", id);
    }

    final class FoundRow implements RowMapper<Found> {
        @Override
        public Found map(ResultSet row, StatementContext context) throws SQLException {
            var id = Cells.text(row, "workspace_id");
            var wrapped = row.getBytes("wrapped");
            var sealed = row.getBytes("sealed");
            return new Found(
                    row.getString("organization_id"),
                    wrapped == null ? null : new WrappedKey(KeyOwner.ofWorkspace(id), wrapped),
                    sealed == null ? null : seal -> seal.record(place(id), sealed, Installation.class));
        }
    }

    String FIND = """
            select workspace_id, organization_id, sealed, wrapped
            from installation left join book_key using (workspace_id)
            where workspace_id = :workspace and coalesce(book_id, '') = ''
            """;

    @SqlQuery(FIND)
    Optional<Found> find(@Bind("workspace") String workspace);

    @SqlQuery(FIND + " for update of installation")
    Optional<Found> lock(@Bind("workspace") String workspace);

    /// The workspace's own key: the one there is, which nobody else destroys until this transaction ends, else `fresh`.
    @SqlQuery("""
            insert into book_key (workspace_id, book_id, wrapped) values (:workspace, '', :fresh)
            on conflict (workspace_id, book_id) do update set wrapped = book_key.wrapped
            returning wrapped
            """)
    Optional<byte[]> key(@Bind("workspace") String workspace, @Bind("fresh") byte[] fresh);

    @SqlQuery("""
            select wrapped from book_key where workspace_id = :workspace and book_id = '' for update
            """)
    Optional<byte[]> lockKey(@Bind("workspace") String workspace);

    @SqlUpdate("""
            delete from book_key where workspace_id = :workspace and book_id = ''
            """)
    int dropKey(@Bind("workspace") String workspace);

    @SqlUpdate("""
            insert into installation (workspace_id, installed_at, sealed) values (:workspace, :at, :sealed)
            on conflict (workspace_id) do update
            set installed_at = excluded.installed_at, sealed = excluded.sealed, organization_id = null
            """)
    int keep(@Bind("workspace") String workspace, @Bind("at") Instant at, @Bind("sealed") byte[] sealed);

    @SqlUpdate("""
            insert into installation (workspace_id, organization_id, installed_at)
            select :workspace, :organization, installed_at from installation where workspace_id = :organization
            on conflict do nothing
            """)
    int belongs(@Bind("workspace") String workspace, @Bind("organization") String organization);

    @SqlQuery("""
            select workspace_id from installation where organization_id = :organization order by workspace_id
            """)
    List<String> workspacesOf(@Bind("organization") String organization);

    @SqlUpdate("""
            delete from installation where workspace_id = :workspace and installed_at < :moment
            """)
    int drop(@Bind("workspace") String workspace, @Bind("moment") Instant moment);

    @SqlUpdate("""
            delete from installation where organization_id = :organization
            """)
    int dropWorkspacesOf(@Bind("organization") String organization);

    @SqlUpdate("""
            insert into install_state (state, issued_at) values (sha256(convert_to(:state, 'UTF8')), :at)
            """)
    int issue(@Bind("state") String state, @Bind("at") Instant at);

    @SqlUpdate("""
            delete from install_state where issued_at < :since
            """)
    int dropStates(@Bind("since") Instant since);

    @SqlUpdate("""
            delete from install_state where state = sha256(convert_to(:state, 'UTF8')) and issued_at > :since
            """)
    int use(@Bind("state") String state, @Bind("since") Instant since);
}
