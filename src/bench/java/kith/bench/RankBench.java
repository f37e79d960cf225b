package kith.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kith.ranking.Introduce;
import kith.ranking.Moment;
import kith.ranking.ReadTerms;
import kith.ranking.ReadWish;
import kith.ranking.SuggestTies;
import kith.ranking.Suggestion;
import kith.ranking.Tie;
import kith.ranking.Ties;
import kith.ranking.Wish;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// The time that a list of five takes over the slim rows of a book, read from the rows to its reasons and openers, and
/// the time that one changed person takes to be put among them.
///
///     mvn -q -Pbench test-compile exec:exec@bench -Dbench.taken=RankBench
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Threads(1)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class RankBench {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-09");

    @Param({"100", "10000"})
    private int people;

    private final SuggestTies suggest = new SuggestTies();
    private final Introduce introduce = new Introduce();
    private final ReadTerms terms = new ReadTerms();
    private final ReadWish wishes = new ReadWish(terms);
    private Ties ties = Ties.NONE;
    private Moment moment = Moment.on(TODAY);
    private Wish clientsInBerlin = Wish.USUAL;
    private Tie changed = SampleTies.somebody(0, TODAY);

    @Setup
    public void fill() {
        ties = SampleTies.of(people, TODAY);
        var offer = new Moment.Offer("I know freelance designers", terms.read("I know freelance designers"));
        moment = new Moment(TODAY, List.of(), List.of(offer), Set.of());
        clientsInBerlin = wishes.read("clients in Berlin for 20 minutes", ties);
        changed = SampleTies.somebody(people - 1, TODAY);
    }

    @Benchmark
    public List<Suggestion> who() {
        return suggest.suggest(ties, moment, Wish.USUAL);
    }

    @Benchmark
    public List<Suggestion> whoOfThoseAskedFor() {
        return suggest.suggest(ties, moment, clientsInBerlin);
    }

    @Benchmark
    public List<Introduce.Pair> introduce() {
        return introduce.pairs(ties, TODAY, 5);
    }

    @Benchmark
    public Ties oneChanged() {
        return ties.with(List.of(changed));
    }
}
