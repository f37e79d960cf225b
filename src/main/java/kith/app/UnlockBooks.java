package kith.app;

import java.nio.file.Path;
import kith.sealing.KeyPlace;
import kith.sealing.MasterKey;
import kith.sealing.Sealing;
import kith.sealing.WrappedKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the master key and sees that it is the one with which a database was sealed, before anything is read of it.
final class UnlockBooks {
    private static final Logger LOG = LoggerFactory.getLogger(UnlockBooks.class);
    private static final String FILE = "master-key";

    private UnlockBooks() {}

    /// In the default, a key beside the embedded database is made with that; one that was lost is never replaced.
    static Sealing unlock(Settings settings, WrappedKeys keys) {
        var sealing = new Sealing(master(settings, keys));
        keys.keepFirstCheck(sealing.check());
        switch (sealing.checked(keys.check().orElseThrow())) {
            case NEWEST -> {}
            case OLDER -> LOG.warn(WordsOfKeys.beingFollowed());
            case WRONG ->
                throw new CannotStart(WordsOfKeys.wrong(place(settings).toString()));
        }
        return sealing;
    }

    static MasterKey master(Settings settings, WrappedKeys keys) {
        var place = place(settings);
        return switch (MasterKey.read(place)) {
            case MasterKey.Read.Ready(MasterKey key) -> key;
            case MasterKey.Read.Unusable(String why) -> throw new CannotStart(why);
            case MasterKey.Read.Absent(String why) -> {
                if (settings.masterKey().isEmpty() && keys.check().isEmpty()) {
                    yield MasterKey.madeIn(beside(settings));
                }
                throw new CannotStart(why);
            }
        };
    }

    private static KeyPlace place(Settings settings) {
        return settings.masterKey().orElse(new KeyPlace.InFile(beside(settings)));
    }

    private static Path beside(Settings settings) {
        return settings.home().resolve(FILE);
    }
}
