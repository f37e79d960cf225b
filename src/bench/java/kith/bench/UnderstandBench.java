package kith.bench;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kith.language.Meaning;
import kith.language.Message;
import kith.language.Understand;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// The time that one message takes to be understood: `p0.50` and `p0.99` are the median and the 99th percentile.
///
///     mvn -q -Pbench test-compile exec:exec@bench
///     mvn -q -Pbench test-compile exec:exec@bench -Dbench.taken=UnderstandBench
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class UnderstandBench {
    private static final int PEOPLE = 5_000;
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-09T09:00:00+00:00[Europe/Lisbon]");

    private final Understand understand = new Understand();
    private final SampleBook book = SampleBook.of(PEOPLE);
    private final List<Message> narrowed = Samples.MESSAGES.stream()
            .map(text -> new Message(text, NOW, book.sharingAKey(text)))
            .toList();
    private final List<Message> whole = Samples.MESSAGES.stream()
            .map(text -> new Message(text, NOW, book.people()))
            .toList();
    private int turn;

    /// With those of the book who share a key with the message, as in a conversation.
    @Benchmark
    public Meaning narrowed() {
        return understand.read(next(narrowed));
    }

    /// With the whole book of 5,000.
    @Benchmark
    public Meaning whole() {
        return understand.read(next(whole));
    }

    private Message next(List<Message> messages) {
        turn = (turn + 1) % messages.size();
        return messages.get(turn);
    }
}
