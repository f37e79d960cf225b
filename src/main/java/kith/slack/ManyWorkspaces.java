package kith.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kith.conversation.Arriving;
import kith.conversation.InstallStates;
import kith.conversation.Installations;

/// As many workspaces as let Kith in by OAuth.
public final class ManyWorkspaces implements Entrance {
    static final String INSTALL = "/slack/install";
    static final String REDIRECT = "/slack/oauth_redirect";

    /// Slack tells the time of an event in whole seconds.
    private static final Duration ROUNDED = Duration.ofSeconds(1);

    private final AppSecrets secrets;
    private final String signingSecret;
    private final URI api;
    private final Installations installations;
    private final KeepInstallations keep;
    private final KeepStates states;

    /// `tokens` are those of `installations`.
    public ManyWorkspaces(
            AppSecrets secrets,
            String signingSecret,
            URI api,
            Installations installations,
            InstallStates states,
            InstalledTokens tokens,
            Arriving arriving,
            InstantSource wall) {
        this.secrets = secrets;
        this.signingSecret = signingSecret;
        this.api = api;
        this.installations = installations;
        this.keep = new KeepInstallations(installations, tokens, arriving, wall);
        this.states = new KeepStates(states, wall);
    }

    @Override
    public App app(Slack slack) {
        var pages = new InstallPages(api);
        var config = Entrance.config(slack, signingSecret)
                .clientId(secrets.clientId())
                .clientSecret(secrets.clientSecret())
                .scope(String.join(",", Scopes.OF_BOT))
                .oauthInstallPath(INSTALL)
                .oauthRedirectUriPath(REDIRECT)
                .oAuthInstallPageRenderer(pages)
                .oAuthRedirectUriPageRenderer(pages)
                .authTestCacheExpirationMillis(Duration.ofHours(1).toMillis())
                .build();
        return new App(config).service(keep).service(states).asOAuthApp(true);
    }

    @Override
    public void left(String id, boolean wholeOrganization, Instant told, Consumer<String> leave) {
        var moment = told.plus(ROUNDED);
        if (installations.of(id).filter(it -> !it.at().isBefore(moment)).isEmpty()) {
            (wholeOrganization ? installations.workspacesOf(id) : List.of(id)).forEach(leave);
            installations.drop(id, moment);
        }
    }

    @Override
    public Map<String, HttpServlet> pages(App app) {
        var pages = new InstallServlet(app);
        return Map.of(INSTALL, pages, REDIRECT, pages, InstallServlet.STYLE, pages);
    }
}
