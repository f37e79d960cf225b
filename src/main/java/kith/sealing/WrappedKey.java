package kith.sealing;

/// A data key as it is stored: only the master key opens it.
public final class WrappedKey {
    private final KeyOwner owner;
    private final byte[] bytes;

    public WrappedKey(KeyOwner owner, byte[] bytes) {
        this.owner = owner;
        this.bytes = bytes.clone();
    }

    public KeyOwner owner() {
        return owner;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "the wrapped key of " + owner;
    }
}
