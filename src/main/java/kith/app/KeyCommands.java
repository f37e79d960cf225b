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
                System.out.println("The master key was renewed, and " + wrapped + " data keys were wrapped with it."
                        + " Keep a copy of the new one; the old one is needed for elder backups only.");
                yield DONE;
            }
            case RotateKey.Outcome.SetFirst(String text) -> {
                System.err.println("Set KITH_MASTER_KEY to the line below for every Kith on this database, start them"
                        + " again, then give this command again: it wraps the data keys with the new key.");
                System.out.println(text);
                yield DONE;
            }
            case RotateKey.Outcome.WrongKey() -> {
                System.err.println("The books in this database were sealed with another master key. Nothing was done.");
                yield FAILED;
            }
            case RotateKey.Outcome.Unwritable(String why) -> {
                System.err.println("The new master key could not be written: " + why + ". Nothing was done.");
                yield FAILED;
            }
        };
    }
}
