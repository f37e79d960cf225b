package kith.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Those who may belong to one lane, of whom only the most promising are looked at: each is put in with a bound that
/// their score can't exceed, and the scores are reckoned from the highest bound down, for as long as one could matter.
final class Pool {
    private static final int FIRST_SIZE = 16;

    private final List<Candidate> reckoned = new ArrayList<>();
    private final IntFunction<@Nullable Candidate> reckon;
    private double[] bounds = new double[FIRST_SIZE];
    private int[] places = new int[FIRST_SIZE];
    private int waiting;

    /// `reckon` tells the candidate at a place; null for somebody who doesn't belong here after all.
    Pool(IntFunction<@Nullable Candidate> reckon) {
        this.reckon = reckon;
    }

    void add(int place, double bound) {
        if (waiting == places.length) {
            bounds = Arrays.copyOf(bounds, 2 * waiting);
            places = Arrays.copyOf(places, 2 * waiting);
        }
        bounds[waiting] = bound;
        places[waiting] = place;
        waiting++;
        rise(waiting - 1);
    }

    /// Those looked at so far, in no order.
    List<Candidate> reckoned() {
        return reckoned;
    }

    /// The highest score of all; 0 when there is nobody.
    double best() {
        double best = 0;
        for (int seen = 0; ; ) {
            for (; seen < reckoned.size(); seen++) {
                best = Math.max(best, reckoned.get(seen).score());
            }
            if (waiting == 0 || bounds[0] <= best) {
                return best;
            }
            reckonNext();
        }
    }

    /// What none of those not yet reckoned can exceed; 0 when there are none.
    double bound() {
        return waiting == 0 ? 0 : bounds[0];
    }

    /// Looks at one more, of whom there has to be one.
    void reckonNext() {
        var candidate = reckon.apply(places[0]);
        waiting--;
        bounds[0] = bounds[waiting];
        places[0] = places[waiting];
        sink();
        if (candidate != null) {
            reckoned.add(candidate);
        }
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && bounds[(at - 1) / 2] < bounds[at]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink() {
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child >= waiting) {
                return;
            }
            child += child + 1 < waiting && bounds[child + 1] > bounds[child] ? 1 : 0;
            if (bounds[at] >= bounds[child]) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int one, int other) {
        double bound = bounds[one];
        bounds[one] = bounds[other];
        bounds[other] = bound;
        int place = places[one];
        places[one] = places[other];
        places[other] = place;
    }
}
