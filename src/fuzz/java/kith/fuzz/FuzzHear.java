package kith.fuzz;

import kith.slack.SlackTargets;

/// Entry for Jazzer, which looks for this method by its name.
public final class FuzzHear {
    private static final SlackTargets TARGET = new SlackTargets();

    private FuzzHear() {}

    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.hear(input);
    }
}
