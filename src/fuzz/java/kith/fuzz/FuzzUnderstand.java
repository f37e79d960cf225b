package kith.fuzz;

/// Entry for Jazzer, which looks for this method by its name.
public final class FuzzUnderstand {
    private static final WordTargets TARGET = new WordTargets();

    private FuzzUnderstand() {}

    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.understand(input);
    }
}
