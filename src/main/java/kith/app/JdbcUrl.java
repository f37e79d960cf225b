package kith.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A database's address as hosting platforms give it, turned into JDBC's form.
final class JdbcUrl {
    private static final int USUAL_PORT = 5432;

    private JdbcUrl() {}

    /// `postgresql://user:password@host:5432/name?options`, or JDBC's own form, which stays as it is.
    static String of(String url) {
        if (url.startsWith("jdbc:")) {
            return url;
        }
        var uri = parsed(url).orElseThrow();
        List<String> options = new ArrayList<>();
        var user = uri.getUserInfo();
        if (user != null) {
            int colon = user.indexOf(':');
            options.add("user=" + encoded(colon < 0 ? user : user.substring(0, colon)));
            if (colon >= 0) {
                options.add("password=" + encoded(user.substring(colon + 1)));
            }
        }
        if (uri.getRawQuery() != null) {
            options.add(uri.getRawQuery());
        }
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        var question = options.isEmpty() ? "" : "?" + String.join("&", options);
        return "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + question;
    }

    /// Empty for what names no database.
    static Optional<URI> parsed(String url) {
        try {
            var uri = new URI(url);
            var path = uri.getRawPath();
            return uri.getHost() == null || path == null || path.length() < 2 ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
