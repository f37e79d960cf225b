package kith.sealing;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.OptionalInt;

/// The key that wraps every data key. Safe for use by many threads.
public final class MasterKey {
    /// Tink begins what a keyset encrypts with a byte of 1 and the number of the key.
    private static final byte NUMBERED = 1;

    private static final int NUMBER_END = 1 + Integer.BYTES;

    private final KeyPlace place;
    private volatile InHand inHand;

    private record InHand(Aead aead, OptionalInt primary) {
        static InHand of(MasterKeyset key) throws GeneralSecurityException {
            return new InHand(key.aead(), OptionalInt.of(key.primary()));
        }

        @Override
        public String toString() {
            return "a master key";
        }
    }

    /// What was found in a place.
    public sealed interface Read {
        record Ready(MasterKey key) implements Read {}

        /// There is no such file.
        record Absent(String why) implements Read {}

        record Unusable(String why) implements Read {}
    }

    /// What became of a key that was to be followed by a new one.
    sealed interface Renewed {
        /// It wraps from now on.
        record Now() implements Renewed {}

        /// The text to be set in its place.
        record ToBeSet(String text) implements Renewed {
            @Override
            public String toString() {
                return "a master key to be set";
            }
        }
    }

    private MasterKey(KeyPlace place, InHand inHand) {
        this.place = place;
        this.inHand = inHand;
    }

    public static Read read(KeyPlace place) {
        try {
            return new Read.Ready(new MasterKey(place, fetched(place)));
        } catch (IOException e) {
            return new Read.Absent(WordsOfKeys.absent(place));
        } catch (NoIntegration _) {
            return new Read.Unusable(WordsOfKeys.noIntegration(place));
        } catch (GeneralSecurityException _) {
            return new Read.Unusable(WordsOfKeys.unusable(place));
        }
    }

    /// A fresh one that is kept nowhere.
    public static MasterKey made() {
        return ready(new KeyPlace.Told(madeText()));
    }

    /// A fresh one in `file`, which must not be there yet; its owner alone may read it.
    public static MasterKey madeIn(Path file) {
        new KeyFile(file).make(MasterKeyset.fresh());
        return ready(new KeyPlace.InFile(file));
    }

    /// A fresh one as the text to be set as KITH_MASTER_KEY.
    public static String madeText() {
        return MasterKeyset.fresh().text();
    }

    private static MasterKey ready(KeyPlace place) {
        return switch (read(place)) {
            case Read.Ready(MasterKey key) -> key;
            case Read.Absent(String why) -> throw new IllegalStateException(why);
            case Read.Unusable(String why) -> throw new IllegalStateException(why);
        };
    }

    private static InHand fetched(KeyPlace place) throws IOException, GeneralSecurityException {
        return switch (place) {
            case KeyPlace.Told(String keyset) -> InHand.of(MasterKeyset.read(keyset));
            case KeyPlace.InFile(Path path) -> InHand.of(MasterKeyset.read(new KeyFile(path).read()));
            case KeyPlace.InKms(String uri) ->
                new InHand(KmsKey.tried(uri).orElseThrow(NoIntegration::new), OptionalInt.empty());
        };
    }

    byte[] wrap(byte[] key, byte[] associated) {
        lookAgain();
        try {
            return inHand.aead().encrypt(key, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key in " + place + " can't be used to wrap.", e);
        }
    }

    /// Another process may have renewed the key since, so a wrapped key that doesn't open is tried with what is there
    /// now.
    byte[] unwrap(byte[] wrapped, byte[] associated) {
        try {
            return inHand.aead().decrypt(wrapped, associated);
        } catch (GeneralSecurityException _) {
            lookAgain();
        }
        try {
            return inHand.aead().decrypt(wrapped, associated);
        } catch (GeneralSecurityException e) {
            throw new Unopened("A data key does not open with the master key in " + place + ".", e);
        }
    }

    /// Whether what it wraps tells by which key; in a key management system that alone knows, it doesn't.
    boolean numbersKeys() {
        return inHand.primary().isPresent();
    }

    /// Whether it surely was wrapped by the key that wraps now.
    boolean wrappedByNewest(byte[] wrapped) {
        var primary = inHand.primary();
        return primary.isPresent()
                && wrapped.length > NUMBER_END
                && wrapped[0] == NUMBERED
                && ByteBuffer.wrap(wrapped).getInt(1) == primary.getAsInt();
    }

    /// A key management system renews its keys itself.
    Renewed renewed() throws IOException, GeneralSecurityException {
        return switch (place) {
            case KeyPlace.Told(String keyset) ->
                new Renewed.ToBeSet(MasterKeyset.read(keyset).renewed().text());
            case KeyPlace.InFile(Path path) -> {
                var file = new KeyFile(path);
                file.replace(MasterKeyset.read(file.read()).renewed());
                inHand = fetched(place);
                yield new Renewed.Now();
            }
            case KeyPlace.InKms _ -> new Renewed.Now();
        };
    }

    /// A file that can't be read at the moment leaves the key that is in hand.
    private void lookAgain() {
        if (place instanceof KeyPlace.InFile) {
            try {
                inHand = fetched(place);
            } catch (IOException | GeneralSecurityException _) {
                // What is in hand still opens what it opened before.
            }
        }
    }

    @Override
    public String toString() {
        return "the master key in " + place;
    }

    private static final class NoIntegration extends GeneralSecurityException {
        private static final long serialVersionUID = 1;
    }
}
