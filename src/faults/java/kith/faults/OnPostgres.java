package kith.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests the one [Postgres], or a fresh [Site] on it, which is closed after the test.
final class OnPostgres implements ParameterResolver {
    private record Kept(Path folder, Postgres postgres) implements AutoCloseable {
        static Kept start() {
            try {
                var folder = Files.createTempDirectory("kith-faults");
                return new Kept(folder, Postgres.start(folder.resolve("data")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            postgres.close();
            var _ = FileUtils.deleteQuietly(folder.toFile());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Postgres.class || type == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var postgres = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Kept.class, _ -> Kept.start(), Kept.class)
                .postgres();
        return parameter.getParameter().getType() == Postgres.class
                ? postgres
                : context.getStore(ExtensionContext.Namespace.create(OnPostgres.class, context.getUniqueId()))
                        .computeIfAbsent(Site.class, _ -> site(postgres), Site.class);
    }

    private static Site site(Postgres postgres) {
        try {
            return new Site(postgres);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
