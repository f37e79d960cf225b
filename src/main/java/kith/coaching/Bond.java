package kith.coaching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import kith.people.Relation;
import kith.people.Side;
import kith.people.TalkKind;

/// What the book says of the writer and the recipient on the day of the draft.
record Bond(Recipient to, LocalDate today) {
    private static final long SETTLING_DAYS = 2;

    /// Fewer talks than this are no habit.
    private static final int FEWEST_TALKS = 3;

    OptionalLong daysSinceConnecting() {
        return to.connectedOn() == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(to.connectedOn(), today));
    }

    /// The two connected today, yesterday or the day before.
    boolean fresh() {
        return daysSinceConnecting().stream().anyMatch(days -> days >= 0 && days <= SETTLING_DAYS);
    }

    boolean neverTalked() {
        return to.talks().isEmpty();
    }

    Optional<LocalDate> lastTalked() {
        return to.talks().stream()
                .map(Recipient.Talked::on)
                .filter(on -> !on.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /// Whole months since the two connected; empty when that is not known.
    OptionalLong monthsConnected() {
        return to.connectedOn() == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.MONTHS.between(to.connectedOn(), today));
    }

    /// The way in which nearly all talks took place; empty when there are too few to tell, or they are mixed.
    Optional<TalkKind> usualWay() {
        var counts = to.talks().stream().collect(Collectors.groupingBy(Recipient.Talked::kind, Collectors.counting()));
        return to.talks().size() < FEWEST_TALKS
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(each -> each.getValue() * 5 >= to.talks().size() * 4L)
                        .map(Map.Entry::getKey)
                        .filter(kind -> kind != TalkKind.OTHER)
                        .findFirst();
    }

    boolean friends() {
        return to.relation() == Relation.FRIEND;
    }

    /// The latest thing asked of them, when nothing was given since.
    Optional<Recipient.Favour> unrequited() {
        return latest(to.asked())
                .filter(ask -> latest(to.gave())
                        .map(give -> ask.on().isAfter(give.on()))
                        .orElse(true));
    }

    /// The days on which something was asked of them since the last give, oldest first.
    List<LocalDate> unrequitedDays() {
        var gave = lastGave();
        return to.asked().stream()
                .map(Recipient.Favour::on)
                .filter(asked -> gave.map(asked::isAfter).orElse(true))
                .sorted()
                .toList();
    }

    Optional<LocalDate> lastGave() {
        return latest(to.gave()).map(Recipient.Favour::on);
    }

    /// The book knows nothing of their world.
    boolean strangers() {
        return to.facts().isEmpty();
    }

    List<Recipient.Owed> owed() {
        return to.promises().stream()
                .filter(promise -> promise.by() == Side.ME && !promise.kept())
                .toList();
    }

    boolean due(Recipient.Owed promise) {
        return promise.due() != null && !promise.due().isAfter(today);
    }

    String firstName() {
        return to.name().strip().split("\\s+")[0];
    }

    private static Optional<Recipient.Favour> latest(List<Recipient.Favour> favours) {
        return favours.stream().max(Comparator.comparing(Recipient.Favour::on));
    }
}
