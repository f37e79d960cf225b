package kith.nudges;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import kith.conversation.Alarm;
import kith.conversation.AlarmKey;
import kith.conversation.Conversation;

/// The scheduler's tasks, one for each kind of alarm. What rings leaves the table with the commit of what it rang for,
/// so that nothing is left to be done on completion.
final class RingTasks {
    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 6;

    private final Conversation conversation;
    private final InstantSource clock;

    RingTasks(Conversation conversation, InstantSource clock) {
        this.conversation = conversation;
        this.clock = clock;
    }

    List<Task<?>> all() {
        return Arrays.stream(Alarm.Kind.values()).<Task<?>>map(this::task).toList();
    }

    private Task<String> task(Alarm.Kind kind) {
        return Tasks.custom(kind.name(), String.class)
                .onFailure(RingTasks::retry)
                .onDeadExecution((dead, operations) -> operations.reschedule(dead, dead.getExecution().executionTime))
                .execute((instance, _) -> {
                    ring(kind, instance);
                    return (_, _) -> {};
                });
    }

    private void ring(Alarm.Kind kind, TaskInstance<String> instance) {
        var key = AlarmKey.read(instance.getId());
        var alarm = new Alarm(kind, key.about(), Instant.parse(instance.getData()));
        conversation.ring(new Alarm.Of(key.book(), alarm), clock.instant());
    }

    private static void retry(ExecutionComplete failed, ExecutionOperations<String> operations) {
        int doublings = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
        operations.reschedule(failed, failed.getTimeDone().plus(FIRST_RETRY.multipliedBy(1L << doublings)));
    }
}
