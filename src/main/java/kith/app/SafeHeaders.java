package kith.app;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/// Tells browsers, on every answer, to load nothing from elsewhere, to guess no types, to frame nothing and to keep
/// nothing. HTTPS and its own header are the business of what stands before Kith.
final class SafeHeaders implements HttpConfiguration.Customizer {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data: https:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    @Override
    public Request customize(Request request, HttpFields.Mutable headers) {
        HEADERS.forEach(headers::put);
        return request;
    }
}
