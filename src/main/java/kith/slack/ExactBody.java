package kith.slack;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Bolt's adapter, reading a body as it was sent: Bolt joins its lines anew, and then the signature may not fit.
final class ExactBody extends SlackAppServletAdapter {
    ExactBody(AppConfig config) {
        super(config);
    }

    @Override
    protected String doReadRequestBodyAsString(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
