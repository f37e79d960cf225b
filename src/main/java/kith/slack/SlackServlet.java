package kith.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Bolt behind a servlet. What can't be read is the sender's fault (400); what fails here is ours (500, so that Slack
/// delivers it again), and the log names the failure without a word of what was said.
final class SlackServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(SlackServlet.class);

    /// The innermost of our own are those of the store, wherever a statement fails.
    private static final int TOLD_FRAMES = 4;

    private final transient App app;
    private final transient ExactBody adapter;

    SlackServlet(App app) {
        this.app = app;
        this.adapter = new ExactBody(app.config());
    }

    @Override
    protected void doPost(HttpServletRequest http, HttpServletResponse answer) throws IOException {
        var request = parse(http);
        if (request == null) {
            answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            adapter.writeResponse(answer, run(request));
        }
    }

    private @Nullable Request<?> parse(HttpServletRequest http) throws IOException {
        try {
            return adapter.buildSlackRequest(http);
        } catch (JsonParseException | IllegalStateException | NullPointerException e) {
            LOG.info("A signed request could not be read: {}", e.getClass().getSimpleName());
            return null;
        }
    }

    private Response run(Request<?> request) {
        try {
            return app.run(request);
        } catch (Exception e) {
            LOG.error("A {} failed: {}", request.getRequestType(), where(e));
            return Apologise.to(request);
        }
    }

    /// Kind and place of a failure, without its message, which may quote what was said.
    private static String where(Exception e) {
        var ours = Arrays.stream(e.getStackTrace())
                .filter(each -> each.getClassName().startsWith("kith."))
                .limit(TOLD_FRAMES)
                .map(each -> " at " + each);
        return e.getClass().getName() + ours.collect(Collectors.joining());
    }
}
