package kith.slack;

import com.slack.api.bolt.context.Context;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.asssistant.threads.AssistantThreadsSetStatusResponse;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells a member that their message is being worked on, where that takes longer than a second. The SDK knows nothing
/// of agents' sessions yet; what they answer is shaped like the answers of assistants.
final class ShowWorking {
    private static final Logger LOG = LoggerFactory.getLogger(ShowWorking.class);
    private static final String METHOD = "agents.sessions.setStatus";
    private static final int A_SECOND = 1;
    private static final int LONGEST_TITLE = 200;

    /// One thread, so that what ends a status is said after what began it.
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("working").factory());

    /// `title` is what the thread is called in the member's list of them.
    void during(Context context, String channel, String thread, String title, Runnable work) {
        var begun = new AtomicBoolean();
        var waiting = clock.schedule(
                () -> {
                    begun.set(true);
                    set(context, channel, thread, "processing", title);
                },
                A_SECOND,
                TimeUnit.SECONDS);
        try {
            work.run();
        } finally {
            waiting.cancel(false);
            clock.execute(() -> {
                if (begun.get()) {
                    set(context, channel, thread, "active", title);
                }
            });
        }
    }

    /// A status that Slack doesn't take is no harm: the answer comes all the same.
    private static void set(Context context, String channel, String thread, String status, String title) {
        try {
            var answer = context.client()
                    .postFormWithTokenAndParseResponse(
                            form -> form.add("channel_id", channel)
                                    .add("thread_ts", thread)
                                    .add("status", status)
                                    .add("title", Blocks.cut(title, LONGEST_TITLE)),
                            METHOD,
                            context.getBotToken(),
                            AssistantThreadsSetStatusResponse.class);
            if (!answer.isOk()) {
                LOG.debug("Slack did not show that a message is worked on: {}", answer.getError());
            }
        } catch (IOException | SlackApiException e) {
            LOG.debug("Slack did not show that a message is worked on: {}", e.toString());
        }
    }
}
