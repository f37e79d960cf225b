package kith.ranking;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list in the making: nobody twice, at most two of one organisation, and each further name of a group counts less.
final class Selection {
    private static final int MOST_OF_ONE_COMPANY = 2;

    private final List<Candidate> chosen = new ArrayList<>();
    private final int places;

    Selection(int places) {
        this.places = places;
    }

    List<Candidate> chosen() {
        return List.copyOf(chosen);
    }

    boolean full() {
        return chosen.size() >= places;
    }

    long count(Lane lane) {
        return chosen.stream().filter(each -> each.lane() == lane).count();
    }

    /// Takes the best of `pool` that reaches `floor` and may stand beside the others; false when there is none.
    boolean take(Pool pool, double floor) {
        Candidate best = null;
        double bestScore = 0;
        for (int seen = 0; ; pool.reckonNext()) {
            for (; seen < pool.reckoned().size(); seen++) {
                var each = pool.reckoned().get(seen);
                double score = each.score() < Math.max(bestScore, floor) || !mayStand(each) ? 0 : among(each);
                if (score > bestScore || (best != null && score == bestScore && before(each, best))) {
                    best = each;
                    bestScore = score;
                }
            }
            if (pool.bound() <= 0 || pool.bound() < Math.max(bestScore, floor)) {
                break;
            }
        }
        return best != null && !full() && chosen.add(best);
    }

    /// What is left of a score beside those chosen.
    private double among(Candidate candidate) {
        return candidate.score()
                * Math.pow(
                        candidate.rule().repeat(),
                        repeats(candidate.tie().profile().group()));
    }

    private boolean mayStand(Candidate candidate) {
        int ofCompany = 0;
        for (var each : chosen) {
            if (each.tie().id().equals(candidate.tie().id())) {
                return false;
            }
            ofCompany += each.tie().profile().worksWith(candidate.tie().profile()) ? 1 : 0;
        }
        return ofCompany < MOST_OF_ONE_COMPANY;
    }

    private int repeats(@Nullable String group) {
        int repeats = 0;
        for (var each : chosen) {
            repeats += group != null && group.equals(each.tie().profile().group()) ? 1 : 0;
        }
        return repeats;
    }

    /// The same for everybody and every day, so that a list can be drawn again.
    private static boolean before(Candidate one, Candidate other) {
        return one.tie().id().value().compareTo(other.tie().id().value()) < 0;
    }
}
