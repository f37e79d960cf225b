package kith.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Plays every conversation of `src/test/resources/conversations` through HTTP: what stands there is what Kith says.
@ExtendWith(InAWorld.class)
class GoldenConversationsTest {
    private static final Path FOLDER = Path.of("src/test/resources/conversations");

    /// With `-Dconversations=write`, what Kith says now is written down instead, to be read before it is committed.
    private static final boolean WRITE = "write".equals(System.getProperty("conversations"));

    @TestFactory
    Stream<DynamicTest> everyConversationGoesAsWritten(World world) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> play(world, file)));
        }
    }

    private static void play(World world, Path file) {
        try {
            var written = Files.readString(file);
            var played = new Play(world).play(written);
            if (WRITE) {
                Files.writeString(file, played);
            } else {
                assertEquals(written, played);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
