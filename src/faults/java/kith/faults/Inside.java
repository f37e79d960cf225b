package kith.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kith.app.StartedKith;

/// What the operating system tells of a Kith's process.
record Inside(long residentMegabytes, long threads) {
    private static final int KILO = 1024;

    static Inside of(StartedKith kith) throws IOException {
        var status = Files.readString(Path.of("/proc", String.valueOf(kith.pid()), "status"));
        return new Inside(figure(status, "VmRSS:") / KILO, figure(status, "Threads:"));
    }

    private static long figure(String status, String name) {
        return status.lines()
                .filter(each -> each.startsWith(name))
                .map(each -> each.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }
}
