package kith.sealing;

import java.util.List;
import java.util.Optional;

/// Where wrapped data keys are kept, of all owners, and the check value of the master key.
public interface WrappedKeys {
    /// The owner before all.
    KeyOwner FIRST = new KeyOwner("", "");

    /// At most so many that come behind `last`, in one order that stays.
    List<WrappedKey> behind(KeyOwner last, int most);

    /// Only where it still stands as it was; false when it doesn't.
    boolean replace(WrappedKey was, byte[] anew);

    Optional<byte[]> check();

    void keepCheck(byte[] check);

    /// Only where none is kept yet.
    void keepFirstCheck(byte[] check);
}
