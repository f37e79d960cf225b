package kith.fuzz;

/// Entry for Jazzer, which looks for this method by its name.
public final class FuzzCoach {
    private static final WordTargets TARGET = new WordTargets();

    private FuzzCoach() {}

    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.coach(input);
    }
}
