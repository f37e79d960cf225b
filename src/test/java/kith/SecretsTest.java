package kith;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds a secret never tells it in words: a log or a failure may quote it.
class SecretsTest {
    private static final String SECRET = "hunter2hunter2";
    private static final Pattern NAMES_SECRET =
            Pattern.compile("(?:.*[tT]oken|.*[sS]ecret|.*[pP]assword|keyset|apiKey|key|databaseUrl|ownerUrl)");

    private static final Set<String> TEXTS = Set.of("java.lang.String", "java.util.Optional<java.lang.String>");

    /// Their keys are names of things.
    private static final List<String> NO_SECRETS = List.of("AlarmTable$Row");

    @Test
    void noRecordTellsItsSecretInWords() throws Exception {
        var holders = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kith").stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .filter(SecretsTest::holdsSecret)
                        .toList();
        assertThat(holders)
                .extracting(Class::getSimpleName)
                .contains("SlackSetting", "Client", "Grant", "Model", "Settings", "Told");
        for (var holder : holders) {
            assertThat(made(holder).toString()).as(holder.getName()).doesNotContain(SECRET);
        }
    }

    private static boolean holdsSecret(Class<?> type) {
        return NO_SECRETS.stream().noneMatch(type.getName()::endsWith)
                && components(type).stream().anyMatch(SecretsTest::isSecret);
    }

    private static List<RecordComponent> components(Class<?> type) {
        return List.of(Objects.requireNonNull(type.getRecordComponents()));
    }

    private static boolean isSecret(RecordComponent component) {
        return TEXTS.contains(component.getGenericType().getTypeName())
                && NAMES_SECRET.matcher(component.getName()).matches();
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
        var components = components(type);
        var values = new @Nullable Object[components.size()];
        var types = new Class<?>[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components.get(i));
            types[i] = components.get(i).getType();
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static @Nullable Object value(RecordComponent component) {
        var type = component.getType();
        if (type == String.class) {
            return isSecret(component) ? SECRET : "plain";
        }
        if (type == Optional.class) {
            return isSecret(component) ? Optional.of(SECRET) : Optional.empty();
        }
        if (type == int.class || type == long.class) {
            return 1;
        }
        if (type == URI.class) {
            return URI.create("https://kith.example/");
        }
        return type == Path.class ? Path.of("home") : type == InstantSource.class ? InstantSource.system() : null;
    }
}
