package kith.playground;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/// Several local workspaces behind one Web API, into which their users install one app by OAuth.
public final class LocalSlacks implements AutoCloseable {
    /// The app as it is registered: where it is, and what it shows when it asks for tokens.
    public record App(URI kith, String clientId, String clientSecret, String signingSecret) {
        @Override
        public String toString() {
            return "the app at " + kith;
        }
    }

    private final App app;
    private final InstantSource wall;
    private final Map<String, LocalSlack> teams = new ConcurrentSkipListMap<>();
    private final OAuth oauth;
    private volatile URI self = URI.create("http://127.0.0.1/");

    public LocalSlacks(App app, InstantSource wall) {
        this.app = app;
        this.wall = wall;
        this.oauth = new OAuth(app, wall, this);
    }

    /// Serves `/oauth/v2/authorize`, `/api/`, `/respond/` and the addresses of files.
    public Handler handler() {
        return new Lobby(this, oauth);
    }

    public void serveAt(URI address) {
        self = address;
    }

    public LocalSlack addTeam(String id) {
        return addTeamOf(null, id);
    }

    /// A workspace of an organization, which installs apps for all of its workspaces at once.
    public LocalSlack addTeamOf(@Nullable String organization, String id) {
        var setup = new LocalSlack.Setup(app.kith(), app.signingSecret(), "", wall);
        var team = new LocalSlack(setup, id, organization);
        team.serveAt(self);
        teams.put(id, team);
        return team;
    }

    /// From now on tokens live so long and are to be refreshed.
    public void rotate(Duration life) {
        oauth.rotate(life);
    }

    /// How often a token was refreshed.
    public int refreshes() {
        return oauth.refreshes();
    }

    /// Takes the app out of a workspace, or of its organization: its tokens are revoked at once, and Slack tells by
    /// both events.
    public void uninstall(LocalSlack team) {
        oauth.revoke(team.workspace.team.owner());
        team.wire().event(Json.object().put("type", "app_uninstalled"));
        var event = Json.object().put("type", "tokens_revoked");
        event.putObject("tokens").putArray("bot").add(LocalSlack.BOT);
        team.wire().event(event);
    }

    List<LocalSlack> teams() {
        return List.copyOf(teams.values());
    }

    Optional<LocalSlack> team(String id) {
        return Optional.ofNullable(teams.get(id));
    }

    /// Those for which a token of `owner`, a workspace or an organization, holds.
    List<LocalSlack> of(String owner) {
        return teams().stream()
                .filter(each -> each.workspace.team.owner().equals(owner))
                .toList();
    }

    @Override
    public void close() {
        teams().forEach(LocalSlack::close);
    }
}
