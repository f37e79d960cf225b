package kith.pictures;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import kith.ranking.DepthPicture;

/// Draws people as points, their rhythm against their silence, and names those at risk.
public final class DrawDepth {
    /// In pixels, both ways.
    public static final int SIZE = 1080;

    private final Typeface typeface = Typeface.find();

    /// Draws once for nobody: the first picture of a process takes a second that no member should wait for.
    public DrawDepth() {
        png(new DepthPicture(List.of(), List.of()), LocalDate.EPOCH);
    }

    /// A PNG of what is true on that day.
    public byte[] png(DepthPicture picture, LocalDate on) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            var chart = new DepthChart(typeface, picture, on);
            chart.paint(graphics);
            new Names(typeface, chart, graphics).write(picture);
        } finally {
            graphics.dispose();
        }
        return encode(image);
    }

    private static byte[] encode(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
