package kith.bench.load;

import java.util.Map;
import kith.sealing.KeyPlace;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;

/// The master key of a benchmark, given to every process that it starts.
public final class BenchKey {
    private static final String NAME = "KITH_MASTER_KEY";
    private static final String TEXT = MasterKey.madeText();

    private BenchKey() {}

    public static Sealing sealing() {
        return sealing(TEXT);
    }

    /// What a process was given by the one that started it.
    public static Sealing given() {
        return sealing(String.valueOf(System.getenv(NAME)));
    }

    /// What gives it to a process.
    public static Map<String, String> environment() {
        return Map.of(NAME, TEXT);
    }

    private static Sealing sealing(String text) {
        return switch (MasterKey.read(new KeyPlace.Told(text))) {
            case MasterKey.Read.Ready(MasterKey key) -> new Sealing(key);
            case MasterKey.Read other -> throw new IllegalStateException(String.valueOf(other));
        };
    }
}
