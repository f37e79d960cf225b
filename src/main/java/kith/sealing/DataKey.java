package kith.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/// Seals and opens what is kept of one owner, by AES-256-GCM. Safe for use by many threads.
public final class DataKey {
    private final Aead aead;
    private final Mac mac;

    DataKey(Aead aead, Mac mac) {
        this.aead = aead;
        this.mac = mac;
    }

    /// 33 bytes longer than `plain`, and never the same twice; `associated` is its place, see [Associated].
    public byte[] seal(byte[] plain, byte[] associated) {
        try {
            return aead.encrypt(plain, associated);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value could not be sealed.", e);
        }
    }

    public byte[] seal(String plain, byte[] associated) {
        return seal(plain.getBytes(StandardCharsets.UTF_8), associated);
    }

    /// Throws [Unopened] when it was sealed by another key, for another place, or has been changed.
    public byte[] open(byte[] sealed, byte[] associated) {
        try {
            return aead.decrypt(sealed, associated);
        } catch (GeneralSecurityException e) {
            throw new Unopened("A sealed value does not open.", e);
        }
    }

    public String openText(byte[] sealed, byte[] associated) {
        return new String(open(sealed, associated), StandardCharsets.UTF_8);
    }

    /// HMAC-SHA256 of `token`, its first 16 bytes: always the same for one owner, another for each.
    public byte[] hash(String token) {
        try {
            return mac.computeMac(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A token could not be hashed.", e);
        }
    }

    @Override
    public String toString() {
        return "a data key";
    }
}
