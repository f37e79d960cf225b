package kith.faults;

import java.util.List;
import kith.faults.Ledger.Fate;

/// What the books hold beside what members were told: how much of what was acknowledged is lost, how much of anything
/// that was said stands there more than once, how much stands there that members were told was not kept, and how many
/// replies are missing, how many came once more and how many before an earlier one.
record Found(
        int sent,
        int acknowledged,
        int lost,
        int doubled,
        int keptAfterAll,
        int repliesMissing,
        int repliesDoubled,
        int repliesOutOfOrder) {
    static Found in(Ledger ledger, Books books) {
        var acknowledged = ledger.of(Fate.ACKNOWLEDGED);
        return new Found(
                ledger.sent(),
                acknowledged.size(),
                absent(acknowledged, books),
                twice(books.talks().values()),
                ledger.count(Fate.TOLD_NOT_SAVED) - absent(ledger.of(Fate.TOLD_NOT_SAVED), books),
                (int) acknowledged.stream()
                        .filter(each -> !each.command() && !books.replies().containsKey(each.word()))
                        .count(),
                twice(books.replies().values()),
                books.outOfOrder());
    }

    private static int absent(List<Saying> sayings, Books books) {
        return (int) sayings.stream()
                .filter(each -> !books.talks().containsKey(each.word()))
                .count();
    }

    private static int twice(Iterable<Integer> counts) {
        int more = 0;
        for (int each : counts) {
            more += each - 1;
        }
        return more;
    }
}
