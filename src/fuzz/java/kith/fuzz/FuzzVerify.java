package kith.fuzz;

import kith.slack.SlackTargets;

/// Entry for Jazzer, which looks for this method by its name.
public final class FuzzVerify {
    private static final SlackTargets TARGET = new SlackTargets();

    private FuzzVerify() {}

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        TARGET.verify(input);
    }
}
