package kith.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.AppConfig.AppConfigBuilder;
import jakarta.servlet.http.HttpServlet;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;

/// By what Slack lets Kith in: one token for one workspace, or an installation into each.
public interface Entrance {
    /// Bolt, that knows whose a request is, and listens to nothing yet.
    App app(Slack slack);

    /// Slack tells at `told` that Kith was taken out of a workspace, or of a whole organization: `leave` is given
    /// each workspace in which nothing is to be said any more, then the token is forgotten. Nothing happens where
    /// Kith was put in again.
    void left(String id, boolean wholeOrganization, Instant told, Consumer<String> leave);

    /// The pages for whoever installs Kith, by path; anybody may open them.
    Map<String, HttpServlet> pages(App app);

    /// Settings that hold for both; what Bolt would read from the environment is set by Kith alone. What comes over
    /// HTTP
    /// was verified by [SignedOnly].
    static AppConfigBuilder config(Slack slack, String signingSecret) {
        return AppConfig.builder()
                .slack(slack)
                .signingSecret(signingSecret)
                .requestVerificationEnabled(false)
                .singleTeamBotToken(null)
                .clientId(null)
                .clientSecret(null)
                .redirectUri(null)
                .scope(null)
                .userScope(null)
                .allEventsApiAutoAckEnabled(true)
                .authTestCacheEnabled(true);
    }
}
