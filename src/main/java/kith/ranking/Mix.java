package kith.ranking;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many of which kind: debts first, then by turns one of each kind that deserves it. A place stays empty rather
/// than be filled with a weak name.
final class Mix {
    private static final int MOST_DEBTS = 2;
    private static final int USUAL_PLACES = 5;
    private static final double STRONG = 0.4;
    private static final List<Lane> TURNS =
            List.of(Lane.RECONNECT, Lane.DEEPEN, Lane.VALUE, Lane.WELCOME, Lane.DORMANT, Lane.RECONNECT);
    private static final List<Lane> SPARE = List.of(Lane.RECONNECT);
    private static final List<Lane> SPARE_OF_THOSE_ASKED_FOR =
            List.of(Lane.RECONNECT, Lane.DORMANT, Lane.DEEPEN, Lane.VALUE);

    private final Map<Lane, Pool> pools;
    private final Selection selection;
    private final int share;

    Mix(Map<Lane, Pool> pools, int places) {
        this.pools = new EnumMap<>(pools);
        this.selection = new Selection(places);
        this.share = Math.max(1, places / USUAL_PLACES);
    }

    /// In the order to be read.
    List<Candidate> choose(boolean everybody) {
        times(MOST_DEBTS, Lane.DEBT);
        times(share, Lane.OCCASION);
        for (int turn = 0; turn < share; turn++) {
            TURNS.forEach(lane -> take(lane, 0));
        }
        (everybody ? SPARE : SPARE_OF_THOSE_ASKED_FOR).forEach(this::fill);
        return selection.chosen().stream()
                .sorted(Comparator.comparing(Candidate::lane))
                .toList();
    }

    private void times(int most, Lane lane) {
        for (int i = 0; i < most; i++) {
            take(lane, 0);
        }
    }

    /// As many more as there are places, none much weaker than the lane's best.
    private void fill(Lane lane) {
        var pool = pools.get(lane);
        double floor = pool == null ? 0 : STRONG * pool.best();
        while (!selection.full() && take(lane, floor)) {}
    }

    private boolean take(Lane lane, double floor) {
        var pool = pools.get(lane);
        return pool != null && !selection.full() && selection.take(pool, floor);
    }
}
