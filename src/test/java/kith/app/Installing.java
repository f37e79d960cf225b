package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kith.playground.LocalSlack;
import kith.playground.LocalSlacks;
import kith.playground.Message;
import kith.slack.AppSecrets;
import kith.slack.InstalledTokens;
import kith.slack.SlackApi;
import kith.slack.Tokens;
import kith.store.Database;
import kith.store.Store;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/// A Kith that local workspaces install, on a database of its own, and a wall clock that a test may move ahead.
final class Installing implements AutoCloseable {
    static final String ADA = "U0ADA";
    static final String BEN = "U0BEN";
    private static final AppSecrets APP = new AppSecrets("1.2", "installingsclientsecret");
    private static final String SIGNING = "installingssigningsecret";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Server server = new Server();
    private final String url;
    private final Database database;
    private final LocalSlacks slacks;
    private final SlackSetting setting;
    private final Running kith;
    private volatile Duration ahead = Duration.ZERO;

    Installing(World world) throws Exception {
        url = world.emptyDatabase();
        database = World.open(url);
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.open();
        server.addConnector(connector);
        var base = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
        int port = OwnKith.freePort();
        var app = URI.create("http://127.0.0.1:" + port + "/");
        slacks = new LocalSlacks(new LocalSlacks.App(app, APP.clientId(), APP.clientSecret(), SIGNING), wall());
        slacks.serveAt(base);
        server.setHandler(slacks.handler());
        server.start();
        setting = new SlackSetting(
                new SlackSetting.By.Client(APP.clientId(), APP.clientSecret()),
                SIGNING,
                base.resolve("/api/"),
                Optional.empty());
        kith = Running.start(port, Optional.of(setting), Optional.empty(), () -> World.books(database), wall());
    }

    private InstantSource wall() {
        return () -> Instant.now().plus(ahead);
    }

    void pass(Duration time) {
        ahead = ahead.plus(time);
    }

    LocalSlacks slacks() {
        return slacks;
    }

    /// With Ada and Ben.
    LocalSlack team(String id) {
        return peopled(slacks.addTeam(id));
    }

    LocalSlack teamOf(String organization, String id) {
        return peopled(slacks.addTeamOf(organization, id));
    }

    private static LocalSlack peopled(LocalSlack team) {
        team.addUser(ADA, "Ada Fontaine", "Europe/Lisbon");
        team.addUser(BEN, "Ben Castillo", "America/New_York");
        return team;
    }

    /// As another instance on the same database would find them.
    Tokens tokens() {
        var api = SlackApi.at(setting.api(), _ -> new Tokens.Access.Shut(), Duration.ofSeconds(5));
        return new InstalledTokens(new Store(database, World.sealing()).installations(), api, APP, wall());
    }

    int rows(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery("select count(*) from " + query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// What Kith tells a user in answer to a command.
    Message asked(LocalSlack team, String user, String words) {
        var delivery = team.slash(user, team.direct(user), "/kith", words);
        assertThat(delivery.acknowledged()).as(String.valueOf(delivery)).isTrue();
        return team.messages(team.direct(user)).getLast();
    }

    /// What a page for installers answers to whoever sends it, unsigned, what Slack would send elsewhere.
    String forged(String page, String contentType, String body) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(kith.address().resolve(page))
                    .header("Content-Type", contentType)
                    .method("GET", BodyPublishers.ofString(body));
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    /// What a user is told by message, once it has come.
    static Message told(LocalSlack team, String user, Predicate<String> words) {
        return team.awaitMessage(team.direct(user), each -> words.test(each.words()), SOON);
    }

    void install(String team, String user) throws Exception {
        assertThat(new Browser().goes(team, user)).contains("<h1>Kith is ");
    }

    /// A browser that keeps the one cookie.
    final class Browser {
        private static final Pattern LINK = Pattern.compile("class=\"button\" href=\"([^\"]+)\"");

        private final HttpClient http = HttpClient.newHttpClient();
        private String cookie = "";

        /// The whole way, and what is shown at its end.
        String goes(String team, String user) throws Exception {
            return opens(consents(begins(), team, user));
        }

        /// Where the button of the install page leads.
        URI begins() throws Exception {
            var page = get(kith.address().resolve("/slack/install"));
            var link = LINK.matcher(page);
            assertThat(link.find()).as(page).isTrue();
            return URI.create(Objects.requireNonNull(link.group(1)).replace("&amp;", "&"));
        }

        /// The way back to Kith that Slack gives to who allows it.
        URI consents(URI there, String team, String user) throws Exception {
            return back(there, "Allow in " + team + " as " + (user.equals(ADA) ? "Ada Fontaine" : "Ben Castillo"));
        }

        URI declines(URI there) throws Exception {
            return back(there, "Cancel");
        }

        private URI back(URI there, String choice) throws Exception {
            var page = get(there);
            var link = Pattern.compile("href=\"([^\"]+)\">" + choice + "<").matcher(page);
            assertThat(link.find()).as(page).isTrue();
            var chosen = there.resolve(Objects.requireNonNull(link.group(1)).replace("&amp;", "&"));
            var answer = http.send(HttpRequest.newBuilder(chosen).build(), BodyHandlers.ofString());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        }

        String opens(URI page) throws Exception {
            return get(page);
        }

        private String get(URI at) throws Exception {
            var request = HttpRequest.newBuilder(at);
            if (!cookie.isEmpty() && at.getPort() == kith.address().getPort()) {
                request.header("Cookie", cookie);
            }
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(each -> cookie = each.replaceAll(";.*", ""));
            return answer.body();
        }
    }

    @Override
    public void close() {
        kith.close();
        slacks.close();
        LifeCycle.stop(server);
        database.close();
    }
}
