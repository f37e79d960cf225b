package kith.fuzz;

/// Entry for Jazzer, which looks for this method by its name.
public final class FuzzImport {
    private static final FileTargets TARGET = new FileTargets();

    private FuzzImport() {}

    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.read(input);
    }
}
