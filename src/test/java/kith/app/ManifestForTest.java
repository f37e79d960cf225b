package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The manifest as an operator pastes it.
class ManifestForTest {
    @Test
    void everyAddressIsTheHosts() {
        var manifest = ManifestFor.host("kith.acme.org").orElseThrow();
        assertThat(manifest)
                .doesNotContain("example.com")
                .contains("https://kith.acme.org/slack/events", "https://kith.acme.org/slack/oauth_redirect");
        assertThat(new Yaml().<Map<String, Object>>load(manifest))
                .containsOnlyKeys("display_information", "features", "oauth_config", "settings");
    }

    @Test
    void whatIsNoHostIsRefused() {
        for (var each : new String[] {"", "https://acme.org", "acme org", "acme", "a.org/x"}) {
            assertThat(ManifestFor.host(each)).as(each).isEmpty();
        }
    }
}
