package kith.store;

import java.time.Duration;
import java.time.Instant;
import kith.conversation.InstallStates;

/// Browsers on their way through the platform's consent, in PostgreSQL.
final class StoredStates implements InstallStates {
    /// Behind this, whoever asks, nobody uses a state any more.
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private static final String NO_WORKSPACE_YET = "";

    private final OpenHandle open;
    private final Tables tables;

    StoredStates(OpenHandle open, Tables tables) {
        this.open = open;
        this.tables = tables;
    }

    @Override
    public void issue(String state, Instant at) {
        open.installing(NO_WORKSPACE_YET, () -> {
            tables.installations().dropStates(at.minus(FORGOTTEN));
            return tables.installations().issue(state, at);
        });
    }

    @Override
    public boolean use(String state, Instant since) {
        return open.installing(NO_WORKSPACE_YET, () -> tables.installations().use(state, since)) == 1;
    }
}
