package kith.playground;

import java.time.Duration;
import java.util.function.Predicate;

/// What a user looks at, other than messages.
public final class Looking {
    private final Workspace workspace;
    private final String user;

    Looking(Workspace workspace, String user) {
        this.workspace = workspace;
        this.user = user;
    }

    Delivery opensHome() {
        var home = workspace
                .views
                .home(user)
                .map(each -> ViewPayload.of(workspace.team, each, null))
                .orElse(null);
        return workspace.events.homeOpened(user, "home", home);
    }

    /// Opens the messages that they and Kith exchange.
    public Delivery opensMessages() {
        return workspace.events.homeOpened(user, "messages", null);
    }

    /// Waits for their Home tab to be so; fails with what is there.
    public View awaitsHome(Predicate<View> wanted, Duration atMost) {
        return workspace.views.awaitHome(user, wanted, atMost);
    }

    /// Chooses a file for a field of a modal; its id is what the field then holds.
    public String chooses(String name, byte[] content) {
        return workspace.uploads.keep(name, content).id();
    }
}
