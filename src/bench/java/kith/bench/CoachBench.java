package kith.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kith.coaching.Advice;
import kith.coaching.Coach;
import kith.coaching.Draft;
import kith.coaching.Recipient;
import kith.people.FactKind;
import kith.people.Relation;
import kith.people.Side;
import kith.people.TalkKind;
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

/// The time that advice on a draft of about 90 words takes, its rewrite included: `p0.50` and `p0.99` are the median
/// and the 99th percentile.
///
///     mvn -q -Pbench test-compile exec:exec@bench -Dbench.taken=CoachBench
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Threads(1)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class CoachBench {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-09");
    private static final Recipient THANDEKA = new Recipient(
            "Thandeka Mokoena",
            Relation.CLIENT,
            "Sensor engineer at Frostline",
            true,
            TODAY.minusYears(2),
            List.of(
                    new Recipient.Talked(TODAY.minusMonths(1), TalkKind.CALL),
                    new Recipient.Talked(TODAY.minusMonths(8), TalkKind.MEETING)),
            List.of(
                    new Recipient.Known("moved the plant to Durban", FactKind.WORK),
                    new Recipient.Known("looking for a calibration lab", FactKind.NEED)),
            List.of(new Recipient.Favour(TODAY.minusMonths(8), "a list of cold-chain suppliers")),
            List.of(new Recipient.Favour(TODAY.minusMonths(1), "a reference for the spring tender")),
            List.of(new Recipient.Owed(Side.ME, "send the slides", TODAY.minusDays(3), false)));

    private final Coach coach = new Coach();
    private final List<Draft> toSomebody = drafts(false);
    private final List<Draft> toThandeka = drafts(true);
    private int turn;

    private static List<Draft> drafts(boolean known) {
        return Samples.DRAFTS.stream()
                .map(text -> new Draft(text, TODAY, known ? THANDEKA : null))
                .toList();
    }

    @Benchmark
    public Advice withoutRecipient() {
        return coach.advise(next(toSomebody));
    }

    @Benchmark
    public Advice withRecipient() {
        return coach.advise(next(toThandeka));
    }

    private Draft next(List<Draft> drafts) {
        turn = (turn + 1) % drafts.size();
        return drafts.get(turn);
    }
}
