package kith.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;

/// Has the master key followed by a new one and wraps every data key anew, while others serve. Begun again after it
/// was interrupted, it goes on with the new key that is there.
public final class RotateKey {
    private static final int AT_ONCE = 500;

    private final MasterKey master;
    private final Sealing sealing;
    private final WrappedKeys keys;

    public sealed interface Outcome {
        /// So many data keys were wrapped anew.
        record Done(int wrapped) implements Outcome {}

        /// The master key has to be set to `text` first, everywhere; then the command is to be given again.
        record SetFirst(String text) implements Outcome {
            @Override
            public String toString() {
                return "a master key to be set";
            }
        }

        /// The database was sealed by another key.
        record WrongKey() implements Outcome {}

        record Unwritable(String why) implements Outcome {}
    }

    public RotateKey(MasterKey master, WrappedKeys keys) {
        this.master = master;
        this.sealing = new Sealing(master);
        this.keys = keys;
    }

    public Outcome rotate() {
        var check = keys.check();
        return switch (check.map(sealing::checked).orElse(Check.NEWEST)) {
            case WRONG -> new Outcome.WrongKey();
            case OLDER -> wrapAll();
            case NEWEST -> renew();
        };
    }

    private Outcome renew() {
        try {
            return switch (master.renewed()) {
                case MasterKey.Renewed.Now() -> wrapAll();
                case MasterKey.Renewed.ToBeSet(String text) -> new Outcome.SetFirst(text);
            };
        } catch (IOException | GeneralSecurityException e) {
            return new Outcome.Unwritable(e.toString());
        }
    }

    /// Walks until it finds none: others may have wrapped some by the elder key meanwhile.
    private Outcome wrapAll() {
        int all = 0;
        int wrapped;
        do {
            wrapped = wrapOnce();
            all += wrapped;
        } while (wrapped > 0 && master.numbersKeys());
        keys.keepCheck(sealing.check());
        return new Outcome.Done(all);
    }

    private int wrapOnce() {
        int wrapped = 0;
        var last = WrappedKeys.FIRST;
        for (var some = keys.behind(last, AT_ONCE); !some.isEmpty(); some = keys.behind(last, AT_ONCE)) {
            for (var each : some) {
                if (!master.wrappedByNewest(each.bytes())
                        && keys.replace(each, sealing.wrapAnew(each.owner(), each.bytes()))) {
                    wrapped++;
                }
            }
            last = some.getLast().owner();
        }
        return wrapped;
    }
}
