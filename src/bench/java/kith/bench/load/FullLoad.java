package kith.bench.load;

import java.time.Duration;
import java.util.function.Supplier;

/// One command on so many connections, each sending the next request once the last was answered; `server` and
/// `database` tell how long they were on all processors so far.
public record FullLoad(
        Loops loops,
        Loops.Sent sent,
        int connections,
        Duration lasting,
        Supplier<Duration> server,
        Supplier<Duration> database) {
    /// A JVM is warm once some rounds take hardly less processor time than the best before, but on two busy cores not
    /// before so many rounds, and at the latest after so many.
    private static final int LEAST_ROUNDS = 20;

    private static final int MOST_ROUNDS = 26;

    private static final int ENOUGH_IN_VAIN = 2;
    private static final double HARDLY_LESS = 0.95;

    private static final double NANOS_A_MICRO = 1e3;

    /// Processor time in µs a request.
    public record Figures(double perSecond, double serverMicros, double databaseMicros) {}

    public Figures once() {
        var serverBefore = server.get();
        var databaseBefore = database.get();
        double perSecond = loops.closed(sent, connections, lasting);
        double requests = perSecond * lasting.toSeconds();
        return new Figures(
                perSecond,
                micros(serverBefore, server.get(), requests),
                micros(databaseBefore, database.get(), requests));
    }

    private static double micros(Duration before, Duration after, double requests) {
        return after.minus(before).toNanos() / NANOS_A_MICRO / requests;
    }

    public void warmUp() {
        double best = Double.MAX_VALUE;
        int inVain = 0;
        for (int round = 0; round < MOST_ROUNDS && (round < LEAST_ROUNDS || inVain < ENOUGH_IN_VAIN); round++) {
            double now = once().serverMicros();
            inVain = now < best * HARDLY_LESS ? 0 : inVain + 1;
            best = Math.min(best, now);
        }
    }
}
