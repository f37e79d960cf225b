package kith.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// A master key in a key management system, through those of Tink's integrations that are on the class path.
final class KmsKey {
    /// Tink's own integrations don't name themselves to the class loader.
    private static final List<String> TINKS = List.of(
            "com.google.crypto.tink.integration.awskms.AwsKmsClient",
            "com.google.crypto.tink.integration.gcpkms.GcpKmsClient");

    private KmsKey() {}

    /// Empty where no integration knows the address. Fails where the key may not be used from here, as a start is to.
    static Optional<Aead> tried(String uri) throws GeneralSecurityException {
        try {
            var key = at(uri);
            if (key.isPresent()) {
                key.get().encrypt(new byte[1], new byte[0]);
            }
            return key;
        } catch (RuntimeException e) {
            throw new GeneralSecurityException("the key management system refused", e);
        }
    }

    private static Optional<Aead> at(String uri) throws GeneralSecurityException {
        for (var each : integrations()) {
            if (each.doesSupport(uri)) {
                return Optional.of(each.withDefaultCredentials().getAead(uri));
            }
        }
        return Optional.empty();
    }

    private static List<KmsClient> integrations() {
        var found = new ArrayList<KmsClient>();
        ServiceLoader.load(KmsClient.class).forEach(found::add);
        TINKS.forEach(name -> made(name).ifPresent(found::add));
        return found;
    }

    private static Optional<KmsClient> made(String name) {
        try {
            return Optional.of(Class.forName(name)
                    .asSubclass(KmsClient.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException _) {
            return Optional.empty();
        }
    }
}
