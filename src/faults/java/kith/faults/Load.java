package kith.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kith.playground.LocalSlack;

/// Members who each say something, now by a message and now by a command, wait a little, and go on until told to stop.
final class Load implements AutoCloseable {
    private static final int FIRST = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /// How many times as long a member waits who was not answered.
    private static final int PATIENT = 4;

    private final LocalSlack slack;
    private final List<String> members;
    private final Duration pause;
    private final Ledger ledger = new Ledger();
    private final AtomicInteger number = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final long begun = System.nanoTime();
    private volatile boolean over;

    private Load(LocalSlack slack, List<String> members, Duration pause) {
        this.slack = slack;
        this.members = members;
        this.pause = pause;
    }

    /// Begins at once; each member waits for `pause` after each answer.
    static Load begin(LocalSlack slack, int members, Duration pause) {
        var ids = IntStream.range(FIRST, FIRST + members)
                .mapToObj(nth ->
                        slack.addUser("U0" + nth, "Ada " + nth, "Europe/Lisbon").id())
                .toList();
        var load = new Load(slack, ids, pause);
        ids.forEach(each -> load.threads.execute(() -> load.speak(each)));
        return load;
    }

    private void speak(String member) {
        while (!over) {
            var saying = Saying.of(member, number.getAndIncrement());
            var direct = slack.direct(member);
            var answer = saying.command()
                    ? slack.slash(member, direct, "/kith", "log " + saying.text())
                    : slack.say(member, direct, null, saying.text());
            ledger.said(saying, answer);
            LockSupport.parkNanos((answer.acknowledged() ? pause : pause.multipliedBy(PATIENT)).toNanos());
        }
    }

    Ledger ledger() {
        return ledger;
    }

    List<String> members() {
        return members;
    }

    /// Returns once so many more were acknowledged; how long that took.
    Duration untilAcknowledged(int more) throws Exception {
        int wanted = ledger.count(Ledger.Fate.ACKNOWLEDGED) + more;
        return Await.until(
                wanted + " acknowledgements", PATIENCE, () -> ledger.count(Ledger.Fate.ACKNOWLEDGED) >= wanted);
    }

    /// Returns once so many more were answered, or not in time.
    void untilAnswered(int more) throws Exception {
        int wanted = ledger.answers() + more;
        Await.until(wanted + " answers", PATIENCE, () -> ledger.answers() >= wanted);
    }

    /// Whatever Slack holds as not acknowledged, it sends again now.
    void slackTriesAgain() {
        slack.wire().retryNow().forEach(ledger::saidAgain);
    }

    /// Returns once everything that was begun is answered, and Slack has sent again what was not acknowledged; how
    /// many messages and commands a second were sent since it began.
    double end() {
        close();
        double perSecond = ledger.sent() / ((System.nanoTime() - begun) / 1e9);
        slackTriesAgain();
        return perSecond;
    }

    @Override
    public void close() {
        over = true;
        threads.close();
    }
}
