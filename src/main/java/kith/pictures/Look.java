package kith.pictures;

import java.awt.Color;
import kith.people.Circle;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/// The colour and shape of a circle's people. The colours are of Okabe and Ito's palette, which colour-blind readers
/// can tell apart; the shapes say the same again.
record Look(Color color, Marker marker) {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x26, 0x2b, 0x33);
    static final Color QUIET = new Color(0x5c, 0x64, 0x70);
    static final Color LINES = new Color(0xe7, 0xe9, 0xec);
    static final Color RISK = new Color(0xfd, 0xf0, 0xd9);
    static final Color RISK_EDGE = new Color(0xe8, 0xc8, 0x8a);
    static final Color RISK_INK = new Color(0x8a, 0x5a, 0x00);

    static Look of(Circle circle) {
        return switch (circle) {
            case INNER -> new Look(new Color(0xd5, 0x5e, 0x00), SeriesMarkers.DIAMOND);
            case CLOSE -> new Look(new Color(0x00, 0x72, 0xb2), SeriesMarkers.CIRCLE);
            case ACTIVE -> new Look(new Color(0x00, 0x9e, 0x73), SeriesMarkers.TRIANGLE_UP);
            case WIDER -> new Look(new Color(0xcc, 0x79, 0xa7), SeriesMarkers.SQUARE);
        };
    }

    /// The same, for somebody who needs no attention now.
    Color pale() {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), 110);
    }
}
