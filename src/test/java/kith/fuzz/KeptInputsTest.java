package kith.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import kith.slack.SlackTargets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The inputs of `src/test/resources/fuzz`: one folder for each target, with what once broke it and what the fuzzer
/// begins with. New ones come from `mvn -Pfuzz`, see CONTRIBUTING.md.
class KeptInputsTest {
    private static final Path FOLDER = Path.of("src/test/resources/fuzz");

    private interface Target {
        void tryWith(byte[] input) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> everyKeptInputIsTakenOrRefused() throws IOException {
        var slack = new SlackTargets();
        var words = new WordTargets();
        Map<String, Target> targets = Map.of(
                "verify", slack::verify, "hear", slack::hear, "understand", words::understand, "coach", words::coach);
        try (var folders = Files.list(FOLDER)) {
            assertThat(folders.map(each -> String.valueOf(each.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(targets.keySet());
        }
        return targets.entrySet().stream()
                .flatMap(each -> inputs(each.getKey())
                        .map(file -> DynamicTest.dynamicTest(
                                FOLDER.relativize(file).toString(),
                                () -> each.getValue().tryWith(Files.readAllBytes(file)))));
    }

    private static Stream<Path> inputs(String target) {
        try (var files = Files.list(FOLDER.resolve(target))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
