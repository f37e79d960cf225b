package kith.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kith.sealing.KeyPlace;

/// Where the environment says that the master key is.
final class MasterKeySetting {
    private static final String TOLD = "KITH_MASTER_KEY";
    private static final String FILE = "KITH_MASTER_KEY_FILE";
    private static final String URI = "KITH_MASTER_KEY_URI";

    private MasterKeySetting() {}

    /// Empty where it is to be kept beside the embedded database; with a database elsewhere it has to be named.
    static Optional<KeyPlace> read(Map<String, String> environment, boolean embedded, List<String> faults) {
        var places = new ArrayList<KeyPlace>();
        text(environment, TOLD).map(KeyPlace.Told::new).ifPresent(places::add);
        text(environment, FILE).map(each -> new KeyPlace.InFile(Path.of(each))).ifPresent(places::add);
        text(environment, URI).map(KeyPlace.InKms::new).ifPresent(places::add);
        if (places.size() > 1) {
            faults.add(WordsOfSettings.manyMasterKeys(TOLD, FILE, URI));
        } else if (places.isEmpty() && !embedded) {
            faults.add(WordsOfSettings.noMasterKey(TOLD, FILE, URI));
        }
        return places.stream().findFirst();
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(each -> !each.isEmpty());
    }
}
