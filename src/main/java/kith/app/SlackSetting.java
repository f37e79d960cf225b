package kith.app;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A real Slack, as the environment names it; without one, the playground is served. With an `appToken`, Slack is heard
/// over a socket too.
record SlackSetting(By by, String signingSecret, URI api, Optional<String> appToken) {
    private static final String USUAL_API = "https://slack.com/api/";

    /// What Slack lets Kith in by.
    sealed interface By {
        /// Installed into one workspace by hand.
        record BotToken(String botToken) implements By {
            @Override
            public String toString() {
                return "a bot token";
            }
        }

        /// Installed by OAuth into as many as like.
        record Client(String clientId, String clientSecret) implements By {
            @Override
            public String toString() {
                return "the app " + clientId;
            }
        }
    }

    @Override
    public String toString() {
        return "Slack at " + api;
    }

    static Optional<SlackSetting> read(Map<String, String> environment, List<String> faults) {
        var token = Settings.text(environment, "SLACK_BOT_TOKEN");
        var id = Settings.text(environment, "SLACK_CLIENT_ID");
        var secret = Settings.text(environment, "SLACK_SIGNING_SECRET");
        var api = Settings.text(environment, "SLACK_API_URL");
        var clientSecret = Settings.text(environment, "SLACK_CLIENT_SECRET");
        var app = Settings.text(environment, "SLACK_APP_TOKEN");
        if (Stream.of(token, id, clientSecret, secret, api, app).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var by = by(token, id, clientSecret, faults);
        if (secret.isEmpty()) {
            faults.add(WordsOfSettings.noSecret());
        }
        var uri = Settings.uri(api.orElse(USUAL_API));
        if (uri.isEmpty()) {
            faults.add(WordsOfSettings.noSlackApi());
        }
        return by.isPresent() && secret.isPresent() && uri.isPresent()
                ? Optional.of(new SlackSetting(by.get(), secret.get(), uri.get(), app))
                : Optional.empty();
    }

    private static Optional<By> by(
            Optional<String> token, Optional<String> id, Optional<String> clientSecret, List<String> faults) {
        boolean client = id.isPresent() || clientSecret.isPresent();
        if (token.isPresent() && client) {
            faults.add(WordsOfSettings.tokenAndClient());
        } else if (token.isEmpty() && !client) {
            faults.add(WordsOfSettings.noToken());
        } else if (client && (id.isEmpty() || clientSecret.isEmpty())) {
            faults.add(WordsOfSettings.halfAClient(id.isEmpty() ? "SLACK_CLIENT_ID" : "SLACK_CLIENT_SECRET"));
        } else if (client) {
            return Optional.of(new By.Client(id.get(), clientSecret.get()));
        } else {
            return token.map(By.BotToken::new);
        }
        return Optional.empty();
    }
}
