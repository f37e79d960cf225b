package kith.app;

import kith.sealing.MasterKey;
import kith.sealing.RotateKey;
import kith.sealing.WrappedKeys;

/// What an operator does with the master key from the command line.
final class KeyCommands {
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private KeyCommands() {}

    /// Writes a fresh key and nothing else, so that the line can be sent on to where secrets are kept.
    static int make() {
        System.out.println(MasterKey.madeText());
        return DONE;
    }

    /// The exit status.
    static int rotate(Settings settings, WrappedKeys keys) {
        return switch (new RotateKey(UnlockBooks.master(settings, keys), keys).rotate()) {
            case RotateKey.Outcome.Done(int wrapped) -> {
                System.out.println(WordsOfKeys.renewed(wrapped));
                yield DONE;
            }
            case RotateKey.Outcome.SetFirst(String text) -> {
                System.err.println(WordsOfKeys.setFirst());
                System.out.println(text);
                yield DONE;
            }
            case RotateKey.Outcome.WrongKey() -> {
                System.err.println(WordsOfKeys.wrongForRenewal());
                yield FAILED;
            }
            case RotateKey.Outcome.Unwritable(String why) -> {
                System.err.println(WordsOfKeys.unwritable(why));
                yield FAILED;
            }
        };
    }
}
