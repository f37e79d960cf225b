package kith.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;

/// One way into Slack's Web API, patient or in haste.
public record SlackApi(Slack slack, String token) {

    /// `base` ends in a slash: `https://slack.com/api/`, or another Web API's. No call takes longer than `patience`.
    public static SlackApi at(URI base, String token, Duration patience) {
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(base.toString());
        config.setHttpClientCallTimeoutMillis(Math.toIntExact(patience.toMillis()));
        config.setStatsEnabled(false);
        return new SlackApi(
                Slack.getInstance(config, new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config))), token);
    }

    MethodsClient methods() {
        return slack.methods(token);
    }

    @Override
    public String toString() {
        return "SlackApi";
    }
}
