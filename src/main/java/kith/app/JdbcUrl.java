package kith.app;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A database's address as hosting platforms give it, turned into JDBC's form.
final class JdbcUrl {
    private static final int USUAL_PORT = 5432;

    private JdbcUrl() {}

    /// `postgresql://user:password@host:5432/name?options`, or JDBC's own form, which stays as it is.
    static String of(String url) {
        if (url.startsWith("jdbc:")) {
            return url;
        }
        var uri = URI.create(url);
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
