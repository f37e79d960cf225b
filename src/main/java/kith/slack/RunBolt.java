package kith.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import kith.conversation.PerhapsKept;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// Runs Bolt on a request. What fails here is our fault (500, so that Slack delivers it again), and the log names the
/// failure without a word of what was said. Nobody is kept waiting: what takes too long goes on, and is told later.
final class RunBolt {
    private static final Logger LOG = LoggerFactory.getLogger(RunBolt.class);

    /// The innermost of our own are those of the store, wherever a statement fails.
    private static final int TOLD_FRAMES = 4;

    /// Slack itself waits for three seconds.
    private static final Duration PATIENCE = Duration.ofMillis(2_200);

    /// What failed sooner than this can be tried again in time.
    private static final Duration EARLY = Duration.ofMillis(800);

    private static final int MOST_TRIES = 3;

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("answer-", 0).factory());
    private final App app;
    private final Handled handled;

    RunBolt(App app, Handled handled) {
        this.app = app;
        this.handled = handled;
    }

    Response run(Request<?> request) {
        var logged = MDC.getCopyOfContextMap();
        var answer = CompletableFuture.supplyAsync(() -> answer(request, logged), threads);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return Apologise.forWaiting(request, answer);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Response.error(500);
        }
    }

    private Response answer(Request<?> request, @Nullable Map<String, String> logged) {
        MDC.setContextMap(logged == null ? Map.of() : logged);
        long begun = System.nanoTime();
        boolean well = false;
        try {
            var response = whileEarly(request, begun);
            well = true;
            return response;
        } catch (Exception e) {
            LOG.error("A {} failed: {}", request.getRequestType(), where(e));
            return Apologise.to(request, e);
        } finally {
            var took = Duration.ofNanos(System.nanoTime() - begun);
            handled.answered(String.valueOf(request.getRequestType()).toLowerCase(Locale.ROOT), well, took);
        }
    }

    /// What failed may have failed in passing, as when a connection is cut. What was committed all the same is known by
    /// its event, and answered as it was then.
    private Response whileEarly(Request<?> request, long begun) throws Exception {
        boolean perhapsKept = false;
        for (int tries = 1; ; tries++) {
            try {
                return app.run(request);
            } catch (Exception e) {
                perhapsKept |= e instanceof PerhapsKept;
                if (tries == MOST_TRIES || System.nanoTime() - begun > EARLY.toNanos()) {
                    throw perhapsKept ? new PerhapsKept(e) : e;
                }
                LOG.warn("A {} is tried once more, for it failed: {}", request.getRequestType(), where(e));
            }
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
