package kith.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import kith.ranking.DepthPicture;

/// Writes what the regions mean, and the names of those at risk beside their points: where nothing is written yet, no
/// line to another name is crossed, and as few points as can be are covered.
final class Names {
    private static final float SIZE = 27;
    private static final int LONGEST = 22;
    private static final int MARGIN = 6;
    private static final double[] DISTANCES = {8, 24, 50, 84, 126, 176};
    private static final int DIRECTIONS = 16;
    private static final double SHORTEST_LINE = 10;

    /// What it costs to cover a point, and to stand elsewhere than right of it, in pixels of distance.
    private static final double A_POINT = 40;

    private static final double NOT_RIGHT = 4;
    private static final Color VEIL = new Color(255, 255, 255, 190);

    private final Typeface typeface;
    private final DepthChart chart;
    private final Graphics2D graphics;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> written = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    Names(Typeface typeface, DepthChart chart, Graphics2D graphics) {
        this.typeface = typeface;
        this.chart = chart;
        this.graphics = graphics;
    }

    void write(DepthPicture picture) {
        regions();
        var points = picture.points().stream().map(chart::at).toList();
        picture.atRisk().forEach(each -> taken.add(around(chart.at(each))));
        for (var each : picture.atRisk()) {
            write(shortened(each.name()), chart.at(each), points);
        }
    }

    private void regions() {
        var plot = chart.plot();
        var year = chart.at(365, 365);
        region(Words.faded(), plot.getMinX() + 14, year.getY() - 14, Look.QUIET, false);
        region(Words.atRisk(), year.getX() - 92, year.getY() + 34, Look.RISK_INK, true);
        region(Words.live(), plot.getMaxX() - 14, chart.at(1, 2).getY(), Look.QUIET, true);
    }

    /// `x` is the words' end where they stand before it, else their beginning.
    private void region(String words, double x, double y, Color color, boolean before) {
        var font = typeface.size(SIZE);
        var metrics = graphics.getFontMetrics(font);
        double left = before ? x - metrics.stringWidth(words) : x;
        graphics.setFont(font);
        graphics.setColor(color);
        graphics.drawString(words, (float) left, (float) y);
        taken.add(
                new Rectangle2D.Double(left, y - metrics.getAscent(), metrics.stringWidth(words), metrics.getAscent()));
    }

    private void write(String name, Point2D at, List<Point2D> points) {
        var font = typeface.sizeFor(name, SIZE);
        var metrics = graphics.getFontMetrics(font);
        double width = metrics.stringWidth(name) + 2.0 * MARGIN;
        double height = metrics.getAscent() + metrics.getDescent();
        Rectangle2D best = null;
        double least = Double.MAX_VALUE;
        for (var distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                var box = box(at, distance, 2 * Math.PI * i / DIRECTIONS, width, height);
                double cost = blocked(box, at) ? Double.MAX_VALUE : cost(box, points, distance, i);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        if (best != null) {
            taken.add(best);
            written.add(best);
            draw(name, font, best, at);
        }
    }

    /// Touches a ring of that distance around the point.
    private Rectangle2D box(Point2D at, double distance, double angle, double width, double height) {
        double reach = chart.markerSize() / 2.0 + distance;
        double x = at.getX() + Math.cos(angle) * (reach + width / 2);
        double y = at.getY() - Math.sin(angle) * (reach + height / 2);
        return new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
    }

    private boolean blocked(Rectangle2D box, Point2D at) {
        var line = line(box, at);
        return !chart.plot().contains(box)
                || taken.stream().anyMatch(box::intersects)
                || lines.stream().anyMatch(box::intersectsLine)
                || lines.stream().anyMatch(line::intersectsLine)
                || written.stream().anyMatch(each -> each.intersectsLine(line));
    }

    private static double cost(Rectangle2D box, List<Point2D> points, double distance, int direction) {
        long covered = points.stream().filter(box::contains).count();
        return covered * A_POINT + distance + (direction == 0 ? 0 : NOT_RIGHT);
    }

    /// From a point to the nearest edge of its name.
    private static Line2D line(Rectangle2D box, Point2D at) {
        return new Line2D.Double(
                at.getX(),
                at.getY(),
                Math.clamp(at.getX(), box.getMinX(), box.getMaxX()),
                Math.clamp(at.getY(), box.getMinY(), box.getMaxY()));
    }

    private void draw(String name, Font font, Rectangle2D box, Point2D at) {
        var line = line(box, at);
        if (line.getP1().distance(line.getP2()) - chart.markerSize() / 2.0 > SHORTEST_LINE) {
            graphics.setColor(Look.QUIET);
            graphics.setStroke(new BasicStroke(1.5f));
            graphics.draw(line);
            lines.add(line);
        }
        graphics.setColor(Look.INK);
        graphics.setStroke(new BasicStroke(2.2f));
        graphics.draw(ring(at));
        graphics.setColor(VEIL);
        graphics.fill(new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 10, 10));
        graphics.setColor(Look.INK);
        graphics.setFont(font);
        graphics.drawString(
                name,
                (float) box.getX() + MARGIN,
                (float) box.getY() + graphics.getFontMetrics(font).getAscent());
    }

    private Ellipse2D ring(Point2D at) {
        double radius = chart.markerSize() / 2.0 + 4;
        return new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
    }

    private Rectangle2D around(Point2D at) {
        double half = chart.markerSize() / 2.0;
        return new Rectangle2D.Double(at.getX() - half, at.getY() - half, 2 * half, 2 * half);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
