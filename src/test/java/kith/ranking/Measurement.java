package kith.ranking;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How well each way tells, for one owner, who is in touch within the next window and, among the overdue, who lapses.
/// The log is cut every quarter from its second year on, and only what was known by then is looked at.
final class Measurement {
    private static final int QUARTER = 91;
    private static final int WARM_UP = 730;
    private static final int WINDOW = 90;
    private static final int LAPSE = 365;
    private static final int SHORTEST_SILENCE = 14;
    private static final int FEWEST_DAYS = 3;

    private final Map<Measured, Auc> contact = new EnumMap<>(Measured.class);
    private final Map<Measured, Auc> lapse = new EnumMap<>(Measured.class);

    private Measurement() {
        for (var each : Measured.values()) {
            contact.put(each, new Auc());
            lapse.put(each, new Auc());
        }
    }

    static Measurement of(ContactLog log) {
        var measurement = new Measurement();
        var end = log.last();
        for (var now = log.first().plusDays(WARM_UP); !now.plusDays(WINDOW).isAfter(end); now = now.plusDays(QUARTER)) {
            measurement.cut(log, now, !now.plusDays(LAPSE).isAfter(end));
        }
        return measurement;
    }

    double contact(Measured way) {
        return at(contact, way).value();
    }

    double lapse(Measured way) {
        return at(lapse, way).value();
    }

    /// There are enough cases of either kind for a figure that says something.
    boolean tells(int fewest) {
        var contacts = at(contact, Measured.KITH);
        var lapses = at(lapse, Measured.KITH);
        return Math.min(Math.min(contacts.yes(), contacts.no()), Math.min(lapses.yes(), lapses.no())) >= fewest;
    }

    String cases() {
        var contacts = at(contact, Measured.KITH);
        var lapses = at(lapse, Measured.KITH);
        return contacts.yes() + "/" + (contacts.yes() + contacts.no()) + " " + lapses.yes() + "/"
                + (lapses.yes() + lapses.no());
    }

    private void cut(ContactLog log, LocalDate now, boolean lapseIsKnown) {
        var known = log.people().stream()
                .filter(days -> days.getFirst().isBefore(now))
                .toList();
        var until = known.stream().map(days -> before(days, now)).toList();
        double usual = Odds.usualGap(until.stream().map(Pace::of).toList());
        for (int i = 0; i < known.size(); i++) {
            var days = until.get(i);
            if (days.size() >= FEWEST_DAYS) {
                var next = next(known.get(i), now);
                long wait = next == null ? Long.MAX_VALUE : next.toEpochDay() - now.toEpochDay();
                score(days, usual, now, wait, lapseIsKnown);
            }
        }
        contact.values().forEach(Auc::endDay);
        lapse.values().forEach(Auc::endDay);
    }

    private void score(List<LocalDate> days, double usual, LocalDate now, long wait, boolean lapseIsKnown) {
        var pace = Pace.of(days);
        long silence = pace.silence(now);
        boolean overdue = silence >= SHORTEST_SILENCE && silence <= LAPSE && silence > pace.gap(usual);
        for (var way : Measured.values()) {
            double score = way.score(days, usual, now);
            at(contact, way).add(score, wait <= WINDOW);
            if (overdue && lapseIsKnown) {
                at(lapse, way).add(-score, wait > LAPSE);
            }
        }
    }

    private static List<LocalDate> before(List<LocalDate> days, LocalDate now) {
        return days.stream().filter(each -> each.isBefore(now)).toList();
    }

    private static @Nullable LocalDate next(List<LocalDate> days, LocalDate now) {
        return days.stream().filter(each -> !each.isBefore(now)).findFirst().orElse(null);
    }

    private static Auc at(Map<Measured, Auc> of, Measured way) {
        return Objects.requireNonNull(of.get(way));
    }
}
