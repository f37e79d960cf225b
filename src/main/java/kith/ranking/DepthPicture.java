package kith.ranking;

import java.util.Comparator;
import java.util.List;
import kith.people.Circle;
import kith.people.PersonId;

/// What a picture of the book's depth shows: everybody with a rhythm as a point, and those of them who are to be named
/// as at risk, the first of whom would be missed most. Nothing in it counts contacts.
public record DepthPicture(List<Point> points, List<Point> atRisk) {
    private static final int RHYTHM_KNOWN = 3;
    private static final int MOST_NAMED = 8;

    /// The usual gap and the silence, in days.
    public record Point(PersonId id, String name, double usualGap, long silence, Circle circle, State state) {}

    public enum State {
        /// In touch, as is usual between the two.
        LIVE,
        /// Silent longer than is usual.
        AT_RISK,
        /// Silent for over a year, or over eight times as long as is usual.
        FADED
    }

    public DepthPicture {
        points = List.copyOf(points);
        atRisk = List.copyOf(atRisk);
    }

    /// Whom the member asked to be left alone about is a point like others, and not named.
    public static DepthPicture of(Ties ties, Moment moment) {
        var overview = Overview.of(ties, moment);
        var standings = ties.all().stream()
                .filter(each ->
                        each.pace().days() >= RHYTHM_KNOWN && !each.attention().archived())
                .map(each -> Standing.of(each, overview))
                .toList();
        var atRisk = standings.stream()
                .filter(each -> state(each) == State.AT_RISK)
                .filter(each -> each.tie().attention().mayRemind(moment.today()))
                .sorted(Comparator.comparingDouble((Standing each) -> -Reconnect.atStake(each))
                        .thenComparing(each -> each.tie().id().value()))
                .limit(MOST_NAMED)
                .map(DepthPicture::point)
                .toList();
        return new DepthPicture(standings.stream().map(DepthPicture::point).toList(), atRisk);
    }

    private static Point point(Standing standing) {
        var profile = standing.tie().profile();
        return new Point(
                profile.id(), profile.name(), standing.gap(), standing.silence(), profile.circle(), state(standing));
    }

    private static State state(Standing standing) {
        if (standing.dormant() || standing.faded()) {
            return State.FADED;
        }
        return standing.overdue() ? State.AT_RISK : State.LIVE;
    }
}
