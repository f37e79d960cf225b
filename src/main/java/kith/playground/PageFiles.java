package kith.playground;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/// The page and its files, from the class path.
final class PageFiles {
    private static final Pattern NAME = Pattern.compile("/[a-z-]+\\.(css|js|svg)");
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    /// False where the path names none of them.
    boolean serve(Exchange exchange) throws IOException {
        var path = exchange.path().equals("/") ? "/index.html" : exchange.path();
        if (!path.equals("/index.html") && !NAME.matcher(path).matches()) {
            return false;
        }
        try (var file = PageFiles.class.getResourceAsStream(path.substring(1))) {
            if (file == null) {
                return false;
            }
            var type = TYPES.getOrDefault(path.substring(path.indexOf('.') + 1), "text/plain");
            protect(exchange);
            exchange.header("Cache-Control", "no-cache");
            exchange.text(200, type + "; charset=utf-8", new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return true;
        }
    }

    static void protect(Exchange exchange) {
        exchange.header(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' https: data:; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
        exchange.header("X-Content-Type-Options", "nosniff");
        exchange.header("Referrer-Policy", "no-referrer");
    }
}
