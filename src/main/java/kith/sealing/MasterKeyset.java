package kith.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// A master key as a Tink keyset and its text.
final class MasterKeyset {
    private final KeysetHandle keys;

    private MasterKeyset(KeysetHandle keys) {
        this.keys = keys;
    }

    static MasterKeyset fresh() {
        try {
            return new MasterKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A master key could not be made.", e);
        }
    }

    /// Of Tink's JSON, as it is or in Base64. Why it can't be read is not told, since Tink may quote from it.
    static MasterKeyset read(String text) throws GeneralSecurityException {
        var stripped = text.strip();
        try {
            var json = stripped.startsWith("{")
                    ? stripped
                    : new String(Base64.getMimeDecoder().decode(stripped), StandardCharsets.UTF_8);
            return new MasterKeyset(
                    TinkJsonProtoKeysetFormat.parseKeyset(json, TinkConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("neither JSON nor Base64", e);
        }
    }

    /// Base64 of the JSON: one line without quotes, which every shell and every settings page takes.
    String text() {
        try {
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    keys, TinkConfig2026.get(), InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A master key could not be written.", e);
        }
    }

    /// With a fresh key, by which it wraps from now on; the elder ones still open.
    MasterKeyset renewed() {
        try {
            return new MasterKeyset(KeysetHandle.newBuilder(keys)
                    .setConfiguration(TinkConfig2026.get())
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A master key could not be renewed.", e);
        }
    }

    Aead aead() throws GeneralSecurityException {
        return keys.getPrimitive(TinkConfig2026.get(), Aead.class);
    }

    /// The key that wraps.
    int primary() {
        return keys.getPrimary().getId();
    }

    @Override
    public String toString() {
        return "a master key";
    }
}
