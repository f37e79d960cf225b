package kith.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.builtin.OAuthCallbackRequest;
import com.slack.api.bolt.request.builtin.OAuthStartRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way of an installation, which Bolt goes, and the style of its pages. Anybody may open them unsigned, so nothing
/// else that Bolt would listen to gets through here.
final class InstallServlet extends HttpServlet {
    static final String STYLE = "/slack/install.css";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(InstallServlet.class);

    private final transient App app;
    private final transient Bodiless adapter;

    InstallServlet(App app) {
        this.app = app;
        this.adapter = new Bodiless(app.config());
    }

    @Override
    protected void doGet(HttpServletRequest http, HttpServletResponse answer) throws IOException {
        if (http.getRequestURI().equals(STYLE)) {
            style(answer);
            return;
        }
        var request = adapter.buildSlackRequest(http);
        if (!(request instanceof OAuthStartRequest || request instanceof OAuthCallbackRequest)) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            adapter.writeResponse(answer, app.run(request));
        } catch (Exception e) {
            LOG.error("An installation failed: {}", e.getClass().getName());
            answer.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void style(HttpServletResponse answer) throws IOException {
        try (var file = InstallServlet.class.getResourceAsStream("install.css")) {
            answer.setContentType("text/css");
            Objects.requireNonNull(file).transferTo(answer.getOutputStream());
        }
    }

    /// Bolt tells commands, events and presses by what stands in the body, before it looks at the path.
    private static final class Bodiless extends ExactBody {
        Bodiless(AppConfig config) {
            super(config);
        }

        @Override
        protected String doReadRequestBodyAsString(HttpServletRequest request) {
            return "";
        }
    }
}
