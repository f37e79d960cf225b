package kith.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import kith.conversation.FetchFile.Fetched;
import org.junit.jupiter.api.Test;

/// The bot's token is shown to Slack alone, whatever address a message names.
class FetchFromSlackTest {
    private static final URI API = URI.create("https://slack.com/api/");

    private static FetchFromSlack fetch(URI api) {
        return new FetchFromSlack(SlackApi.at(api, Tokens.one("xoxb-secret"), Duration.ofSeconds(1)));
    }

    @Test
    void slacksOwnHostsAreTrusted() {
        for (var address : List.of(
                "https://files.slack.com/files-pri/T1-F1/download/a.csv",
                "https://slack.com/x",
                "https://acme.slack.com/x")) {
            assertThat(fetch(API).isSlacks(URI.create(address))).as(address).isTrue();
        }
    }

    @Test
    void nobodyElseIs() {
        for (var address : List.of(
                "https://files.slack.com.evil.example/a.csv",
                "https://evilslack.com/a.csv",
                "http://files.slack.com/a.csv",
                "https://files.slack.com@evil.example/a.csv",
                "https://user@files.slack.com/a.csv",
                "https://evil.example/slack.com",
                "http://127.0.0.1:8080/a.csv",
                "file:///etc/passwd")) {
            assertThat(fetch(API).isSlacks(URI.create(address))).as(address).isFalse();
            assertThat(fetch(API).fetch("T1", URI.create(address), 10)).isEqualTo(new Fetched.Forbidden());
        }
    }

    @Test
    void aConfiguredApiIsTrustedOnItsVeryPort() {
        var fetch = fetch(URI.create("http://127.0.0.1:8080/api/"));
        assertThat(fetch.isSlacks(URI.create("http://127.0.0.1:8080/files-pri/a")))
                .isTrue();
        assertThat(fetch.isSlacks(URI.create("http://127.0.0.1:9090/files-pri/a")))
                .isFalse();
    }
}
