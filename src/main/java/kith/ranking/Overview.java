package kith.ranking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What is true of the whole book at one moment: the natural logarithm of the member's own typical gap in days, and how
/// many people carry each tag.
record Overview(Moment moment, double logOfUsualGap, Map<String, Integer> tagged) {
    static Overview of(Ties ties, Moment moment) {
        var tagged = new HashMap<String, Integer>();
        for (var each : ties.all()) {
            if (!each.attention().archived()) {
                each.profile().tags().forEach(tag -> tagged.merge(tag, 1, Integer::sum));
            }
        }
        return new Overview(moment, Math.log(ties.usualGap()), tagged);
    }

    LocalDate today() {
        return moment.today();
    }

    /// How many carry `tag`, at least the one who is asked about.
    int count(String tag) {
        return tagged.getOrDefault(tag, 1);
    }
}
