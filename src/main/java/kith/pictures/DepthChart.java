package kith.pictures;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import kith.people.Circle;
import kith.ranking.DepthPicture;
import kith.ranking.DepthPicture.Point;
import kith.ranking.DepthPicture.State;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The chart without names: axes, the region of those at risk, and a point for everybody.
final class DepthChart {
    static final float TICK = 25;
    private static final float AXIS = 28;
    private static final float TITLE = 36;

    private static final double LEAST = -0.3;
    private static final double MOST_RHYTHM = 4.4;
    private static final double FIVE_YEARS = 5.45;
    private static final double TEN_YEARS = 6.15;
    private static final int FEW = 150;

    private final XYChart chart;
    private final int markerSize;
    private final double mostSilence;

    DepthChart(Typeface typeface, DepthPicture picture, LocalDate on) {
        chart = new XYChartBuilder()
                .width(DrawDepth.SIZE)
                .height(DrawDepth.SIZE)
                .title(Words.title(on))
                .xAxisTitle(Words.rhythm())
                .yAxisTitle(Words.silence())
                .build();
        markerSize = picture.points().size() <= FEW ? 20 : 13;
        mostSilence = picture.points().stream().allMatch(each -> Steps.of((double) each.silence()) < FIVE_YEARS)
                ? FIVE_YEARS
                : TEN_YEARS;
        style(typeface);
        region();
        for (var circle : Circle.values()) {
            legend(circle);
        }
        for (var circle : Circle.values()) {
            points(circle, picture.points(), false);
        }
        for (var circle : Circle.values()) {
            points(circle, picture.points(), true);
        }
    }

    void paint(Graphics2D graphics) {
        chart.paint(graphics, DrawDepth.SIZE, DrawDepth.SIZE);
    }

    /// Where a point stands in the picture, in pixels; known once it is painted.
    Point2D at(Point point) {
        return at(point.usualGap(), (double) point.silence());
    }

    Point2D at(double usualGap, double silence) {
        return new Point2D.Double(
                chart.getScreenXFromChart(Math.min(Steps.of(usualGap), MOST_RHYTHM)),
                chart.getScreenYFromChart(Steps.of(silence)));
    }

    int markerSize() {
        return markerSize;
    }

    /// Within which names may stand.
    Rectangle2D plot() {
        var left = chart.getScreenXFromChart(LEAST);
        var right = chart.getScreenXFromChart(MOST_RHYTHM);
        var top = chart.getScreenYFromChart(mostSilence);
        var bottom = chart.getScreenYFromChart(LEAST);
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private void points(Circle circle, List<Point> all, boolean atRisk) {
        var shown = all.stream()
                .filter(each -> each.circle() == circle && (each.state() == State.AT_RISK) == atRisk)
                .toList();
        var look = Look.of(circle);
        if (shown.isEmpty()) {
            return;
        }
        var series = chart.addSeries(
                Words.circle(circle) + " " + (atRisk ? Words.atRisk() : Words.live()),
                shown.stream()
                        .mapToDouble(each -> Math.min(Steps.of(each.usualGap()), MOST_RHYTHM))
                        .toArray(),
                shown.stream()
                        .mapToDouble(each -> Steps.of((double) each.silence()))
                        .toArray());
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        series.setMarker(look.marker());
        series.setMarkerColor(atRisk ? look.color() : look.pale());
        series.setShowInLegend(false);
    }

    /// A point that stands nowhere, so that every circle is explained in its full colour, whoever is in it.
    private void legend(Circle circle) {
        var look = Look.of(circle);
        var series = chart.addSeries(Words.circle(circle), new double[] {0}, new double[] {Double.NaN});
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        series.setMarker(look.marker());
        series.setMarkerColor(look.color());
    }

    private void region() {
        var outline = Region.outline();
        var series = chart.addSeries(
                Words.atRisk(),
                outline.stream().mapToDouble(Point2D::getX).toArray(),
                outline.stream().mapToDouble(Point2D::getY).toArray());
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        series.setFillColor(Look.RISK);
        series.setLineColor(Look.RISK_EDGE);
        series.setLineStyle(new BasicStroke(1.5f));
        series.setMarker(SeriesMarkers.NONE);
        series.setShowInLegend(false);
    }

    private void style(Typeface typeface) {
        var style = chart.getStyler();
        style.setBaseFont(typeface.size(TICK));
        style.setChartTitleFont(typeface.size(TITLE))
                .setChartTitleBoxVisible(false)
                .setChartTitlePadding(24)
                .setChartFontColor(Look.INK)
                .setChartBackgroundColor(Look.PAPER)
                .setPlotBackgroundColor(Look.PAPER)
                .setPlotBorderVisible(false)
                .setChartPadding(24)
                .setPlotContentSize(1)
                .setMarkerSize(markerSize)
                .setLegendVisible(true)
                .setLegendFont(typeface.size(AXIS))
                .setLegendPosition(LegendPosition.OutsideS)
                .setLegendLayout(LegendLayout.Horizontal)
                .setLegendBorderColor(Look.PAPER)
                .setLegendBackgroundColor(Look.PAPER)
                .setLegendPadding(16)
                .setAntiAlias(true);
        style.setAxisTitleFont(typeface.size(AXIS))
                .setAxisTickLabelsFont(typeface.size(TICK))
                .setAxisTickLabelsColor(Look.QUIET)
                .setAxisTickMarksColor(Look.LINES)
                .setAxisTitlePadding(14)
                .setAxisTickPadding(10)
                .setPlotMargin(0)
                .setPlotGridLinesColor(Look.LINES)
                .setPlotGridLinesStroke(new BasicStroke(1.5f))
                .setXAxisMin(LEAST)
                .setXAxisMax(MOST_RHYTHM)
                .setYAxisMin(LEAST)
                .setYAxisMax(mostSilence)
                .setXAxisTickMarkSpacingHint(160)
                .setYAxisTickMarkSpacingHint(120)
                .setYAxisLabelAlignment(TextAlignment.Right);
        chart.setCustomXAxisTickLabelsFormatter(Steps.named(Words.rhythms()));
        chart.setCustomYAxisTickLabelsFormatter(Steps.named(Words.silences()));
    }
}
