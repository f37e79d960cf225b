package kith.bench.peers;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.model.event.MessageEvent;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import kith.bench.load.ServerProcess;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// A bot as Slack's tutorial for Java begins one: Bolt's own servlet on Jetty, a pool of ten connections, SQL by hand.
public final class PlainPeer {
    private static final int CONNECTIONS = 10;

    private final PlainBook book;

    private PlainPeer(PlainBook book) {
        this.book = book;
    }

    /// The database, then Slack's Web API; prints where it listens.
    public static void main(String[] arguments) throws Exception {
        var pool = new HikariConfig();
        pool.setJdbcUrl(arguments[0]);
        pool.setMaximumPoolSize(CONNECTIONS);
        var peer = new PlainPeer(new PlainBook(new HikariDataSource(pool)));
        var server = new Server(0);
        var context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new SlackAppServlet(peer.app(arguments[1]))), "/slack/events");
        server.setHandler(context);
        server.start();
        System.out.println("listens at http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort()
                + "/slack/events");
    }

    private App app(String slackApi) {
        var slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(slackApi);
        var app = new App(AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .signingSecret(ServerProcess.SIGNING_SECRET)
                .singleTeamBotToken("xoxb-load")
                .authTestCacheEnabled(true)
                .authTestCacheExpirationMillis(-1)
                .build());
        app.command("/kith", (request, context) -> {
            var payload = request.getPayload();
            return context.ack(answer(payload.getTriggerId(), payload.getUserId(), payload.getText()));
        });
        app.event(MessageEvent.class, (payload, context) -> {
            var event = payload.getEvent();
            context.say(answer(payload.getEventId(), event.getUser(), event.getText()));
            return context.ack();
        });
        return app;
    }

    private String answer(String event, String owner, String text) {
        try {
            return text.equals("who")
                    ? book.who(owner)
                    : text.startsWith("draft ") ? book.draft(owner, text) : book.log(event, owner, text);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
