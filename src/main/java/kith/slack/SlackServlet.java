package kith.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bolt behind a servlet. What can't be read is the sender's fault (400).
final class SlackServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);

    private final transient RunBolt bolt;
    private final transient ExactBody adapter;

    SlackServlet(App app, Handled handled) {
        this.bolt = new RunBolt(app, handled);
        this.adapter = new ExactBody(app.config());
    }

    @Override
    protected void doPost(HttpServletRequest http, HttpServletResponse answer) throws IOException {
        var id = RequestId.of(http.getHeader(RequestId.HEADER));
        answer.setHeader(RequestId.HEADER, id.id());
        try (var _ = id.logged()) {
            var request = parse(http);
            if (request == null) {
                LOG.info("A signed request could not be read.");
                answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                adapter.writeResponse(answer, bolt.run(request));
            }
        }
    }

    private @Nullable Request<?> parse(HttpServletRequest http) throws IOException {
        try {
            return adapter.buildSlackRequest(http);
        } catch (JsonParseException | IllegalStateException | NullPointerException _) {
            return null;
        }
    }
}
