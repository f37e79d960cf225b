package kith.ranking;

import java.time.LocalDate;

/// What is true of the whole book at one moment: the natural logarithm of the member's own typical gap in days, and how
/// many people carry each tag.
record Overview(Moment moment, double logOfUsualGap, TagCounts tagged) {
    static Overview of(Ties ties, Moment moment) {
        return new Overview(moment, Math.log(ties.usualGap()), ties.tags());
    }

    LocalDate today() {
        return moment.today();
    }

    /// How many carry `tag`, at least the one who is asked about.
    int count(String tag) {
        return tagged.of(tag);
    }
}
