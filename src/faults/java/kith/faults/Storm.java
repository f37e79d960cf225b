package kith.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kith.playground.Delivery;
import kith.playground.LocalSlack;

/// More commands than any members give, by nobody who waits for the answers before.
final class Storm {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int FIRST = 5_000;

    private final LocalSlack slack;
    private final List<String> members;
    private final AtomicInteger number = new AtomicInteger();
    private final String template;

    Storm(LocalSlack slack, int members) {
        this.slack = slack;
        this.members = IntStream.range(FIRST, FIRST + members)
                .mapToObj(nth ->
                        slack.addUser("U0" + nth, "Ben " + nth, "Europe/Lisbon").id())
                .toList();
        var first = this.members.getFirst();
        template =
                slack.slash(first, slack.direct(first), "/kith", "help").sent().body();
    }

    List<String> members() {
        return members;
    }

    /// So many senders, each sending the next once the last was answered; how many a second were acknowledged.
    double closed(int senders, Duration lasting) {
        var ledger = new Ledger();
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < senders; i++) {
                threads.execute(() -> {
                    while (!over.get()) {
                        send(ledger);
                    }
                });
            }
            LockSupport.parkNanos(lasting.toNanos());
            over.set(true);
        }
        return ledger.count(Ledger.Fate.ACKNOWLEDGED) / (lasting.toMillis() / 1e3);
    }

    /// So many a second, whatever becomes of them.
    Ledger open(double perSecond, Duration lasting) {
        var ledger = new Ledger();
        long apart = (long) (Duration.ofSeconds(1).toNanos() / perSecond);
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long due = begun; due - begun < lasting.toNanos(); due += apart) {
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                threads.execute(() -> send(ledger));
            }
        }
        return ledger;
    }

    /// Whether one more is acknowledged as fast as on a quiet day.
    boolean isAnsweredWithin(Duration time) {
        var answer = send(new Ledger());
        return answer.acknowledged() && answer.elapsed().compareTo(time) < 0;
    }

    private Delivery send(Ledger ledger) {
        int nth = number.getAndIncrement();
        var saying = Saying.of(members.get(nth % members.size()), 2 * nth);
        var body = template.replace(members.getFirst(), saying.member())
                .replaceAll("trigger_id=[^&]*", "trigger_id=storm." + nth)
                .replaceAll("text=[^&]*", "text=log+" + saying.text().replace(' ', '+'));
        var answer = slack.wire().deliver(FORM, body);
        ledger.said(saying, answer);
        return answer;
    }
}
