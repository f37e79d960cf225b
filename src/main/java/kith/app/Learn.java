package kith.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kith.coaching.LearnTones;
import kith.language.LearnPhrases;
import kith.language.Weights;

/// A step of the build: learns from the examples what Kith would otherwise learn whenever it starts.
///
/// The only argument is the folder of the compiled classes: what was learned is put beside the classes that read it.
public final class Learn {
    private Learn() {}

    public static void main(String[] arguments) throws IOException {
        var classes = Path.of(arguments[0]);
        write(classes, LearnPhrases.class, LearnPhrases.all());
        write(classes, LearnTones.class, LearnTones.all());
    }

    private static void write(Path classes, Class<?> room, Map<String, Weights> learned) throws IOException {
        var folder = classes.resolve(room.getPackageName().replace('.', '/'));
        for (var each : learned.entrySet()) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(each.getKey())))) {
                each.getValue().write(out);
            }
        }
    }
}
