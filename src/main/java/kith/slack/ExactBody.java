package kith.slack;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Bolt's adapter, reading a body as it was sent (Bolt joins its lines anew, and then the signature may not fit), and
/// writing one in one go.
class ExactBody extends SlackAppServletAdapter {
    ExactBody(AppConfig config) {
        super(config);
    }

    @Override
    protected String doReadRequestBodyAsString(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// Bolt writes through a writer, letter by letter.
    @Override
    public void writeResponse(HttpServletResponse http, Response response) throws IOException {
        http.setStatus(response.getStatusCode());
        response.getHeaders().forEach((name, values) -> values.forEach(each -> http.addHeader(name, each)));
        http.setHeader("Content-Type", response.getContentType());
        if (response.getBody() != null) {
            var body = response.getBody().getBytes(StandardCharsets.UTF_8);
            http.setContentLength(body.length);
            http.getOutputStream().write(body);
        }
    }
}
