package kith.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.ServiceLoader;

/// A master key in a key management system, through those of Tink's integrations that are on the class path.
final class KmsKey {
    private KmsKey() {}

    /// Empty where no integration knows the address.
    static Optional<Aead> at(String uri) throws GeneralSecurityException {
        for (var each : ServiceLoader.load(KmsClient.class)) {
            if (each.doesSupport(uri)) {
                return Optional.of(each.withDefaultCredentials().getAead(uri));
            }
        }
        return Optional.empty();
    }
}
