package kith.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs Bolt on a request. What fails here is our fault (500, so that Slack delivers it again), and the log names the
/// failure without a word of what was said.
final class RunBolt {
    private static final Logger LOG = LoggerFactory.getLogger(RunBolt.class);

    /// The innermost of our own are those of the store, wherever a statement fails.
    private static final int TOLD_FRAMES = 4;

    private final App app;
    private final Handled handled;

    RunBolt(App app, Handled handled) {
        this.app = app;
        this.handled = handled;
    }

    Response run(Request<?> request) {
        long begun = System.nanoTime();
        boolean well = false;
        try {
            var response = app.run(request);
            well = true;
            return response;
        } catch (Exception e) {
            LOG.error("A {} failed: {}", request.getRequestType(), where(e));
            return Apologise.to(request);
        } finally {
            var took = Duration.ofNanos(System.nanoTime() - begun);
            handled.answered(String.valueOf(request.getRequestType()).toLowerCase(Locale.ROOT), well, took);
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
