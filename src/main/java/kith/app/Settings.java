package kith.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.llm.Model;
import kith.sealing.KeyPlace;

/// How this Kith runs, read from the environment.
record Settings(
        Serving serving,
        Path home,
        Optional<String> databaseUrl,
        Optional<String> ownerUrl,
        Optional<KeyPlace> masterKey,
        Rules rules,
        Optional<SlackSetting> slack,
        Optional<Model> model) {

    /// Database addresses hold passwords.
    @Override
    public String toString() {
        return "settings for " + serving + ", " + home + ", key in "
                + masterKey.map(KeyPlace::toString).orElse("the home");
    }

    sealed interface Read {
        record Good(Settings settings) implements Read {}

        /// Every fault at once, each with what to set.
        record Faulty(List<String> faults) implements Read {}
    }

    static Read read(Map<String, String> environment, Path userHome) {
        var faults = new ArrayList<String>();
        var serving = Serving.read(environment, faults);
        LogSetting.read(environment, faults);
        var database = database(environment, "DATABASE_URL", WordsOfSettings.forTheEmbeddedOne(), faults);
        var owner = database(environment, "DATABASE_OWNER_URL", WordsOfSettings.whereOneOwnsTheTables(), faults);
        if (owner.isPresent() && database.isEmpty()) {
            faults.add(WordsOfSettings.ownerAlone());
        }
        var masterKey = MasterKeySetting.read(environment, database.isEmpty(), faults);
        var rules = RulesSetting.read(environment, faults);
        var slack = SlackSetting.read(environment, faults);
        var model = model(environment, faults);
        var home = text(environment, "KITH_HOME").map(Path::of).orElse(userHome.resolve(".kith"));
        return faults.isEmpty()
                ? new Read.Good(new Settings(serving, home, database, owner, masterKey, rules, slack, model))
                : new Read.Faulty(faults);
    }

    private static Optional<String> database(
            Map<String, String> environment, String name, String otherwise, List<String> faults) {
        var url = text(environment, name);
        url.filter(each -> !isDatabase(each)).ifPresent(_ -> faults.add(WordsOfSettings.noDatabase(name, otherwise)));
        return url;
    }

    private static boolean isDatabase(String url) {
        return url.startsWith("jdbc:postgresql:")
                || (url.startsWith("postgres") && JdbcUrl.parsed(url).isPresent());
    }

    private static Optional<Model> model(Map<String, String> environment, List<String> faults) {
        var url = text(environment, "KITH_LLM_URL");
        var name = text(environment, "KITH_LLM_MODEL");
        var key = text(environment, "KITH_LLM_KEY");
        if (url.isEmpty() && name.isEmpty() && key.isEmpty()) {
            return Optional.empty();
        }
        var uri = url.flatMap(Settings::uri);
        if (uri.isEmpty()) {
            faults.add(WordsOfSettings.noModelAddress());
        }
        if (name.isEmpty()) {
            faults.add(WordsOfSettings.noModel());
        }
        return uri.isPresent() && name.isPresent()
                ? Optional.of(new Model(uri.get(), name.get(), key.orElse("")))
                : Optional.empty();
    }

    static Optional<URI> uri(String text) {
        try {
            var uri = new URI(text.endsWith("/") ? text : text + "/");
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(each -> !each.isEmpty());
    }
}
