package kith.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The chance that a case that came true was scored above one of the same day that didn't; ties count half (Mann and
/// Whitney). Cases of different days are not compared, since a list is of one day.
final class Auc {
    private record Scored(double score, boolean yes) {}

    private final List<Scored> ofOneDay = new ArrayList<>();
    private long yes;
    private long no;
    private double won;
    private double pairs;

    void add(double score, boolean came) {
        ofOneDay.add(new Scored(score, came));
    }

    void endDay() {
        double came = ofOneDay.stream().filter(Scored::yes).count();
        double stayed = ofOneDay.size() - came;
        won += ranksOfYes() - came * (came + 1) / 2;
        pairs += came * stayed;
        yes += Math.round(came);
        no += Math.round(stayed);
        ofOneDay.clear();
    }

    long yes() {
        return yes;
    }

    long no() {
        return no;
    }

    /// Between 0 and 1; some day must have had cases of both kinds.
    double value() {
        return won / pairs;
    }

    private double ranksOfYes() {
        ofOneDay.sort(Comparator.comparingDouble(Scored::score));
        double ranks = 0;
        int from = 0;
        while (from < ofOneDay.size()) {
            int to = from;
            while (to < ofOneDay.size()
                    && ofOneDay.get(to).score() == ofOneDay.get(from).score()) {
                to++;
            }
            double middle = (from + 1 + to) / 2.0;
            ranks += middle
                    * ofOneDay.subList(from, to).stream().filter(Scored::yes).count();
            from = to;
        }
        return ranks;
    }
}
