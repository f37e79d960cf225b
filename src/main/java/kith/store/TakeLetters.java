package kith.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kith.conversation.Outbox.Share;

/// Takes the letters to be sent next, in one transaction: the workspaces whose turn it is, then the first letters of
/// each. A workspace that another instance is taking from is passed over.
final class TakeLetters {
    /// A letter behind another is looked at again by then, should nobody have told that its turn has come: one that was
    /// written while its elder was being settled is seen by neither.
    private static final Duration PUT_OFF = Duration.ofSeconds(1);

    private final PaceTable pace;
    private final DueTable letters;
    private final Instant now;
    private final Share share;
    private final Pacing pacing;

    TakeLetters(Tables tables, Instant now, Share share) {
        this.pace = tables.pace();
        this.letters = tables.due();
        this.now = now;
        this.share = share;
        this.pacing = new Pacing(share.apart(), share.saved());
    }

    /// `more` when letters were put off, so that others may come to light.
    record Taken(List<LetterTable.Row> letters, boolean more) {}

    Taken until(Instant again) {
        var open = pace.open(now, full(), share.inAll());
        if (open.isEmpty()) {
            return new Taken(List.of(), false);
        }
        var quotas = quotas(open);
        var behind = new ArrayList<LetterTable.Key>();
        var chosen = new ArrayList<LetterTable.Key>();
        for (var each : letters.look(shares(quotas), now)) {
            if (!each.eldest()) {
                behind.add(each.key());
            } else if (Objects.requireNonNull(quotas.get(each.workspace())).takes(each.nudge())
                    && chosen.size() < share.inAll()) {
                chosen.add(each.key());
            }
        }
        if (!behind.isEmpty()) {
            letters.putOff(DueTable.Keys.of(letters.lock(DueTable.Keys.of(behind))), now.plus(PUT_OFF));
        }
        pace.served(quotas.values().stream().map(Quota::served).toList(), now);
        var taken = chosen.isEmpty() ? List.<LetterTable.Row>of() : letters.mark(DueTable.Keys.of(chosen), now, again);
        return new Taken(taken, !behind.isEmpty());
    }

    private String[] full() {
        return share.underWay().entrySet().stream()
                .filter(each -> each.getValue() >= share.perWorkspace())
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
    }

    private Map<String, Quota> quotas(List<PaceTable.Row> open) {
        int each = Math.max(1, share.inAll() / open.size());
        var quotas = new HashMap<String, Quota>();
        for (var row : open) {
            int free = share.perWorkspace() - share.underWay().getOrDefault(row.workspace(), 0);
            quotas.put(row.workspace(), new Quota(row, Math.min(each, free)));
        }
        return quotas;
    }

    private static DueTable.Shares shares(Map<String, Quota> quotas) {
        var all = List.copyOf(quotas.values());
        return new DueTable.Shares(
                all.stream().map(each -> each.row.workspace()).toList(),
                all.stream().map(each -> each.free).toList(),
                all.stream().map(each -> Math.min(each.free, each.nudges)).toList());
    }

    /// What one workspace may still send.
    private final class Quota {
        private final PaceTable.Row row;
        private final int nudges;
        private int free;
        private int nudgesGone;

        Quota(PaceTable.Row row, int free) {
            this.row = row;
            this.free = free;
            this.nudges = pacing.allowed(row.nudgeAt(), now);
        }

        boolean takes(boolean nudge) {
            if (free == 0 || (nudge && nudgesGone == nudges)) {
                return false;
            }
            free--;
            nudgesGone += nudge ? 1 : 0;
            return true;
        }

        PaceTable.Row served() {
            return new PaceTable.Row(row.workspace(), pacing.after(nudgesGone, row.nudgeAt(), now));
        }
    }
}
