package kith.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kith.bench.load.ServerProcess;

/// From the start of a process to its first answer to a signed command, on a running PostgreSQL.
record Starts(Servers servers) {
    private static final int TIMES = 5;
    private static final double SECOND = 1e9;
    private static final String WORDS = "log coffee with Ada Berg yesterday";

    private interface Start {
        Contestant now() throws IOException;
    }

    void print() throws IOException {
        Peers.say("| from start to the first answer | s |%n| --- | --- |");
        print("plain peer", () -> servers.peer(0));
        print("Kith", () -> servers.kith(0));
        if (Servers.isPackaged()) {
            var folder = Files.createTempDirectory("kith-start");
            var record = folder.resolve("kith.aot");
            rehearse(record);
            var options = new ArrayList<>(servers.options());
            options.add("-XX:AOTCache=" + record);
            print("Kith, with the record", () -> servers.kith(0, options));
            Files.delete(record);
            Files.delete(folder);
        }
    }

    private void rehearse(Path record) throws IOException {
        var arguments = new ArrayList<>(servers.options());
        arguments.addAll(List.of("-XX:-AOTClassLinking", "-XX:AOTCacheOutput=" + record));
        arguments.addAll(Servers.jar());
        arguments.add("rehearse");
        ServerProcess.runThrough(arguments);
    }

    private static void print(String title, Start start) throws IOException {
        var seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            try (var started = start.now()) {
                started.commands().send("U0FIRST" + i, WORDS, started.expected().apply(Asked.LOG));
                seconds[i] = (System.nanoTime() - began) / SECOND;
            }
        }
        Arrays.sort(seconds);
        Peers.say("| %s | %.2f |", title, seconds[TIMES / 2]);
    }
}
