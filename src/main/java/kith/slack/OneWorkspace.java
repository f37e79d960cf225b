package kith.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/// The one workspace whose token was set.
public record OneWorkspace(String token, String signingSecret) implements Entrance {
    @Override
    public App app(Slack slack) {
        return new App(Entrance.config(slack, signingSecret)
                .singleTeamBotToken(token)
                .authTestCacheExpirationMillis(-1)
                .build());
    }

    @Override
    public void left(String id, boolean wholeOrganization, Instant told, Consumer<String> leave) {
        leave.accept(id);
    }

    @Override
    public Map<String, HttpServlet> pages(App app) {
        return Map.of();
    }

    @Override
    public String toString() {
        return "one workspace";
    }
}
