package kith.wording;

import java.util.function.Supplier;

/// The wording in which sentences are put, for as long as some work takes; English outside of any.
public final class Speaking {
    private static final ScopedValue<Wording> WORDING = ScopedValue.newInstance();
    private static final Wording ENGLISH = new English();

    private Speaking() {}

    public static Wording now() {
        return WORDING.orElse(ENGLISH);
    }

    public static <T> T in(Wording wording, Supplier<T> work) {
        return ScopedValue.where(WORDING, wording).call(work::get);
    }
}
