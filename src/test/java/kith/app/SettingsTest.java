package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path HOME = Path.of("home");

    @Test
    void withNothingSetThePlaygroundIsServedFromTheHomeFolder() {
        var settings = good(Map.of());
        assertThat(settings.serving().port()).isEqualTo(3000);
        assertThat(settings.home()).isEqualTo(HOME.resolve(".kith"));
        assertThat(settings.slack()).isEmpty();
        assertThat(settings.databaseUrl()).isEmpty();
    }

    @Test
    void aTokenAndASecretServeSlack() {
        var slack = good(Map.of("SLACK_BOT_TOKEN", "xoxb-1", "SLACK_SIGNING_SECRET", "s"))
                .slack()
                .orElseThrow();
        assertThat(slack.api()).isEqualTo(URI.create("https://slack.com/api/"));
        assertThat(slack.toString()).doesNotContain("xoxb");
    }

    @Test
    void aMissingSigningSecretRefusesToStart() {
        assertThat(faults(Map.of("SLACK_BOT_TOKEN", "xoxb-1")))
                .singleElement()
                .asString()
                .contains("SLACK_SIGNING_SECRET", "Basic Information");
    }

    @Test
    void anAppTokenAloneIsNoPlayground() {
        assertThat(faults(Map.of("SLACK_APP_TOKEN", "xapp-1")))
                .anySatisfy(each -> assertThat(each).contains("SLACK_BOT_TOKEN"))
                .anySatisfy(each -> assertThat(each).contains("SLACK_SIGNING_SECRET"));
    }

    @Test
    void aClientServesEveryWorkspaceThatInstallsKith() {
        var slack = good(Map.of("SLACK_CLIENT_ID", "1.2", "SLACK_CLIENT_SECRET", "hidden", "SLACK_SIGNING_SECRET", "s"))
                .slack()
                .orElseThrow();
        assertThat(slack.by()).isEqualTo(new SlackSetting.By.Client("1.2", "hidden"));
        assertThat(slack.by().toString()).doesNotContain("hidden");
        assertThat(faults(Map.of("SLACK_CLIENT_ID", "1.2", "SLACK_SIGNING_SECRET", "s")))
                .singleElement()
                .asString()
                .contains("SLACK_CLIENT_SECRET is not set");
        assertThat(faults(Map.of(
                        "SLACK_BOT_TOKEN",
                        "xoxb-1",
                        "SLACK_CLIENT_ID",
                        "1.2",
                        "SLACK_CLIENT_SECRET",
                        "h",
                        "SLACK_SIGNING_SECRET",
                        "s")))
                .singleElement()
                .asString()
                .contains("both set");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var faults = faults(Map.of(
                "PORT",
                "many",
                "DATABASE_URL",
                "mysql://x",
                "SLACK_API_URL",
                "nowhere",
                "KITH_HOME",
                "/tmp/k",
                "KITH_LOG",
                "yes",
                "KITH_LOG_LEVEL",
                "loud"));
        assertThat(faults).hasSize(8);
        assertThat(String.join(" ", faults))
                .contains(
                        "PORT",
                        "KITH_LOG is",
                        "KITH_LOG_LEVEL",
                        "DATABASE_URL",
                        "SLACK_BOT_TOKEN",
                        "KITH_MASTER_KEY",
                        "SLACK_SIGNING_SECRET",
                        "SLACK_API_URL");
    }

    @Test
    void theMasterKeyIsKeptBesideTheEmbeddedDatabaseAndNamedForAnother() {
        assertThat(good(Map.of()).masterKey()).isEmpty();
        assertThat(good(Map.of("DATABASE_URL", "postgresql://db/kith", "KITH_MASTER_KEY", "abc"))
                        .toString())
                .contains("KITH_MASTER_KEY")
                .doesNotContain("abc");
        assertThat(faults(Map.of("DATABASE_URL", "postgresql://db/kith")))
                .singleElement()
                .asString()
                .contains("KITH_MASTER_KEY is not set", "new-key", "KITH_MASTER_KEY_FILE", "KITH_MASTER_KEY_URI");
        assertThat(faults(Map.of("KITH_MASTER_KEY_FILE", "key", "KITH_MASTER_KEY_URI", "aws-kms://k")))
                .singleElement()
                .asString()
                .startsWith("More than one");
    }

    @Test
    void blankValuesCountAsUnset() {
        assertThat(good(Map.of("SLACK_BOT_TOKEN", " ", "PORT", "")).slack()).isEmpty();
    }

    @Test
    void aHostingPlatformsDatabaseAddressBecomesJdbcs() {
        assertThat(JdbcUrl.of("postgres://kith:p%40ss@db.example:6432/kith?sslmode=require"))
                .isEqualTo("jdbc:postgresql://db.example:6432/kith?user=kith&password=p%40ss&sslmode=require");
        assertThat(JdbcUrl.of("postgresql://db.example/kith")).isEqualTo("jdbc:postgresql://db.example:5432/kith");
        assertThat(JdbcUrl.of("jdbc:postgresql://db/kith?user=k")).isEqualTo("jdbc:postgresql://db/kith?user=k");
    }

    private static Settings good(Map<String, String> environment) {
        return switch (Settings.read(environment, HOME)) {
            case Settings.Read.Good(Settings settings) -> settings;
            case Settings.Read.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    private static List<String> faults(Map<String, String> environment) {
        return switch (Settings.read(environment, HOME)) {
            case Settings.Read.Good(Settings settings) -> throw new AssertionError(settings);
            case Settings.Read.Faulty(var faults) -> faults;
        };
    }
}
