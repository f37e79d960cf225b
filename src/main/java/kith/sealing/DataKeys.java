package kith.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.mac.HmacParameters;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/// A data key as bytes: the length of its AEAD keyset in four bytes, that keyset, and the keyset of its HMAC.
final class DataKeys {
    private static final int HMAC_KEY_BYTES = 32;
    private static final int HASH_BYTES = 16;

    private DataKeys() {}

    static byte[] fresh() {
        try {
            var aead = bytes(PredefinedAeadParameters.AES256_GCM);
            var mac = bytes(HmacParameters.builder()
                    .setKeySizeBytes(HMAC_KEY_BYTES)
                    .setTagSizeBytes(HASH_BYTES)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .build());
            return ByteBuffer.allocate(Integer.BYTES + aead.length + mac.length)
                    .putInt(aead.length)
                    .put(aead)
                    .put(mac)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A data key could not be made.", e);
        }
    }

    static DataKey read(byte[] key) {
        var all = ByteBuffer.wrap(key);
        var aead = new byte[all.getInt()];
        all.get(aead);
        var mac = new byte[all.remaining()];
        all.get(mac);
        try {
            return new DataKey(primitive(aead, Aead.class), primitive(mac, Mac.class));
        } catch (GeneralSecurityException e) {
            throw new Unopened("A data key can't be read.", e);
        }
    }

    private static byte[] bytes(Parameters parameters) throws GeneralSecurityException {
        var keyset = KeysetHandle.generateNew(parameters, TinkConfig2026.get());
        return TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get(), TinkConfig2026.get());
    }

    private static <P> P primitive(byte[] keyset, Class<P> type) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get(), TinkConfig2026.get())
                .getPrimitive(TinkConfig2026.get(), type);
    }
}
