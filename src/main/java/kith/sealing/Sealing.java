package kith.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/// Makes and opens data keys under the master key. Safe for use by many threads.
public final class Sealing {
    /// A data key in memory takes some 5 kB.
    private static final int MOST_IN_MEMORY = 5_000;

    private static final Duration LONGEST_UNUSED = Duration.ofHours(1);
    private static final byte[] CHECKED = "kith".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CHECKED_AS = Associated.of("master key check");

    private final MasterKey master;
    private final Cache<KeyOwner, InMemory> inMemory = Caffeine.newBuilder()
            .maximumSize(MOST_IN_MEMORY)
            .expireAfterAccess(LONGEST_UNUSED)
            .build();

    /// A data key beside what it was unwrapped from.
    private static final class InMemory {
        private final byte[] wrapped;
        private final DataKey key;

        InMemory(byte[] wrapped, DataKey key) {
            this.wrapped = wrapped.clone();
            this.key = key;
        }
    }

    public Sealing(MasterKey master) {
        this.master = master;
    }

    /// A fresh data key of `owner`, wrapped: some 250 bytes to be stored.
    public byte[] newKey(KeyOwner owner) {
        return master.wrap(DataKeys.fresh(), owner.associated());
    }

    /// The data key that `wrapped` holds. Throws [Unopened] when it isn't `owner`'s or the master key is another.
    public DataKey key(KeyOwner owner, byte[] wrapped) {
        var known = inMemory.getIfPresent(owner);
        if (known != null && Arrays.equals(known.wrapped, wrapped)) {
            return known.key;
        }
        var key = DataKeys.read(master.unwrap(wrapped, owner.associated()));
        inMemory.put(owner, new InMemory(wrapped, key));
        return key;
    }

    /// The owner's key was destroyed: it goes from memory too.
    public void drop(KeyOwner owner) {
        inMemory.invalidate(owner);
    }

    /// The same data key, wrapped by the newest master key.
    public byte[] wrapAnew(KeyOwner owner, byte[] wrapped) {
        return master.wrap(master.unwrap(wrapped, owner.associated()), owner.associated());
    }

    /// A value by which the master key is known again.
    public byte[] check() {
        return master.wrap(CHECKED, CHECKED_AS);
    }

    public Check checked(byte[] check) {
        try {
            master.unwrap(check, CHECKED_AS);
        } catch (Unopened _) {
            return Check.WRONG;
        }
        return master.wrappedByNewest(check) || !master.numbersKeys() ? Check.NEWEST : Check.OLDER;
    }

    @Override
    public String toString() {
        return "sealing with " + master;
    }
}
