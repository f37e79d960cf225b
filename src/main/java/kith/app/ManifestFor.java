package kith.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The `manifest` command: the Slack app's manifest for a host of the operator's.
final class ManifestFor {
    private static final String EXAMPLE = "example.com";
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z0-9-]+(?::\\d{1,5})?");

    private ManifestFor() {}

    /// Empty where `host` is no host's name.
    static Optional<String> host(String host) {
        if (!HOST.matcher(host).matches()) {
            return Optional.empty();
        }
        try (InputStream in = Objects.requireNonNull(ManifestFor.class.getResourceAsStream("/manifest/slack.yaml"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(
                    text.replace("//" + EXAMPLE + "/", "//" + host + "/").replaceFirst("(?s)\\A(?:#[^\n]*\n)+", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
