package kith.pictures;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// Where those at risk stand: silent for longer than is usual and for two weeks, but for no more than a year or eight
/// times what is usual.
final class Region {
    private static final double SHORTEST_SILENCE = 14;
    private static final double LONGEST_SILENCE = 365;
    private static final double DECAYED = 8;
    private static final double STRIDE = 1.05;

    private Region() {}

    /// Corners in steps of both axes, in order around it.
    static List<Point2D> outline() {
        var corners = new ArrayList<Point2D>();
        for (double gap = SHORTEST_SILENCE / DECAYED; gap < LONGEST_SILENCE / DECAYED; gap *= STRIDE) {
            corners.add(corner(gap, gap * DECAYED));
        }
        corners.add(corner(LONGEST_SILENCE / DECAYED, LONGEST_SILENCE));
        for (double gap = LONGEST_SILENCE; gap > SHORTEST_SILENCE; gap /= STRIDE) {
            corners.add(corner(gap, gap));
        }
        corners.add(corner(SHORTEST_SILENCE, SHORTEST_SILENCE));
        corners.add(corners.getFirst());
        return corners;
    }

    private static Point2D corner(double gap, double silence) {
        return new Point2D.Double(Steps.of(gap), Steps.of(silence));
    }
}
