package kith.evaluation;

/// Hits, false alarms and misses of one figure.
final class UnderstandTally {
    private int hits;
    private int answered;
    private int labelled;

    void add(int hits, int answered, int labelled) {
        this.hits += hits;
        this.answered += answered;
        this.labelled += labelled;
    }

    double precision() {
        return answered == 0 ? 1 : (double) hits / answered;
    }

    double recall() {
        return labelled == 0 ? 1 : (double) hits / labelled;
    }

    double f1() {
        return answered + labelled == 0 ? 1 : 2.0 * hits / (answered + labelled);
    }
}
