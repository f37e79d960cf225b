package kith.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Steps the wall clock of one process while it runs, by a library that is loaded before the C library, and leaves
/// alone how it waits: under Debian's libfaketime, which changes that too, a JVM spins.
final class SteppedClock {
    private static final String SOURCE = """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <fcntl.h>
            #include <stdlib.h>
            #include <sys/mman.h>
            #include <time.h>
            #include <unistd.h>

            static volatile long long *ahead = MAP_FAILED;

            __attribute__((constructor)) static void begin(void) {
                int file = open(getenv("SECONDS_AHEAD"), O_RDONLY);
                ahead = mmap(0, sizeof(long long), PROT_READ, MAP_SHARED, file, 0);
                close(file);
            }

            int clock_gettime(clockid_t clock, struct timespec *now) {
                static int (*real)(clockid_t, struct timespec *);
                if (!real) {
                    real = (int (*)(clockid_t, struct timespec *)) dlsym(RTLD_NEXT, "clock_gettime");
                }
                int done = real(clock, now);
                if (clock == CLOCK_REALTIME && ahead != MAP_FAILED) {
                    now->tv_sec += *ahead;
                }
                return done;
            }
            """;

    private final Path library;
    private final Path ahead;

    private SteppedClock(Path library, Path ahead) {
        this.library = library;
        this.ahead = ahead;
    }

    /// Empty where nothing compiles C.
    static Optional<SteppedClock> in(Path folder) throws IOException, InterruptedException {
        var source = Files.writeString(folder.resolve("clock.c"), SOURCE, UTF_8);
        var clock = new SteppedClock(folder.resolve("clock.so"), folder.resolve("ahead"));
        clock.step(Duration.ZERO);
        return clock.isCompiled(source) ? Optional.of(clock) : Optional.empty();
    }

    private boolean isCompiled(Path source) throws InterruptedException {
        try {
            return new ProcessBuilder("cc", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// From now on the clock goes by so much before the real one.
    void step(Duration before) throws IOException {
        var seconds = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        Files.write(
                ahead,
                seconds.putLong(before.toSeconds()).array(),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    /// For the process that is to live by it.
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "SECONDS_AHEAD", ahead.toString());
    }
}
