package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnTest {
    @Test
    void learningAgainGivesWhatTheBuildHasLearned(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("kith/language"));
        Files.createDirectories(folder.resolve("kith/coaching"));
        Learn.main(new String[] {folder.toString()});
        for (var file : List.of(
                "kith/language/senses.weights", "kith/language/intents.weights", "kith/coaching/tones.weights")) {
            try (var built = getClass().getResourceAsStream("/" + file)) {
                assertThat(Objects.requireNonNull(built, file).readAllBytes())
                        .as(file)
                        .isEqualTo(Files.readAllBytes(folder.resolve(file)));
            }
        }
    }
}
