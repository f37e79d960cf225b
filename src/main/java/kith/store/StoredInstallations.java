package kith.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kith.conversation.Installation;
import kith.conversation.Installations;
import kith.sealing.KeyOwner;
import kith.sealing.WrappedKey;

/// Installations in PostgreSQL, each sealed by its workspace's own key, which is of no book.
final class StoredInstallations implements Installations {
    private final OpenHandle open;
    private final Tables tables;
    private final Seals seals;

    StoredInstallations(OpenHandle open, Tables tables, Seals seals) {
        this.open = open;
        this.tables = tables;
        this.seals = seals;
    }

    @Override
    public Optional<Installation> of(String workspace) {
        return open.installing(workspace, () -> table().find(workspace).flatMap(this::found));
    }

    private Optional<Installation> found(InstallationTable.Found row) {
        var organization = row.organization();
        if (organization == null) {
            return Optional.of(opened(row));
        }
        open.install(organization);
        return table().find(organization).map(this::opened);
    }

    @Override
    public Optional<Installation> of(String workspace, String organization) {
        var known = of(workspace);
        return known.isPresent()
                ? known
                : open.installing(organization, () -> {
                    table().belongs(workspace, organization);
                    return table().find(organization).map(this::opened);
                });
    }

    @Override
    public void keep(Installation it) {
        open.installing(it.id(), () -> {
            var owner = KeyOwner.ofWorkspace(it.id());
            var key = table().key(it.id(), seals.fresh(owner).bytes()).orElseThrow();
            return put(it, new WrappedKey(owner, key));
        });
    }

    @Override
    public Optional<Installation> change(String workspace, UnaryOperator<Installation> change) {
        return open.installing(workspace, () -> {
            var id = table().find(workspace).map(row -> Objects.requireNonNullElse(row.organization(), workspace));
            id.ifPresent(open::install);
            return id.flatMap(table()::lock).map(row -> changed(row, change));
        });
    }

    private Installation changed(InstallationTable.Found row, UnaryOperator<Installation> change) {
        var was = opened(row);
        var is = change.apply(was);
        if (!is.equals(was)) {
            put(is, key(row));
        }
        return is;
    }

    @Override
    public List<String> workspacesOf(String organization) {
        return open.installing(organization, () -> table().workspacesOf(organization));
    }

    @Override
    public void drop(String id, Instant moment) {
        open.installing(id, () -> {
            var key = table().lockKey(id);
            if (table().drop(id, moment) > 0) {
                table().dropWorkspacesOf(id);
                table().dropKey(id);
                seals.drop(KeyOwner.ofWorkspace(id));
            }
            return key;
        });
    }

    private Installation opened(InstallationTable.Found row) {
        return Objects.requireNonNull(row.installation(), "what is sealed").open(seals.of(key(row)));
    }

    private int put(Installation it, WrappedKey key) {
        var sealed = seals.of(key).record(InstallationTable.place(it.id()), it);
        return table().keep(it.id(), it.at(), sealed);
    }

    private static WrappedKey key(InstallationTable.Found row) {
        return Objects.requireNonNull(row.key(), "the workspace's key");
    }

    private InstallationTable table() {
        return tables.installations();
    }
}
