package kith.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kith.people.Circle;
import kith.people.PersonId;
import kith.ranking.DepthPicture;
import kith.ranking.DepthPicture.Point;
import kith.ranking.DepthPicture.State;
import org.junit.jupiter.api.Test;

class DrawDepthTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-09");
    private static final DrawDepth DRAW = new DrawDepth();

    @Test
    void aPictureIsAPngOfTheStatedSize() throws IOException {
        for (var people : List.of(0, 1, 60, 1000)) {
            var image = image(crowd(people));
            assertThat(image.getWidth()).isEqualTo(DrawDepth.SIZE);
            assertThat(image.getHeight()).isEqualTo(DrawDepth.SIZE);
        }
    }

    @Test
    void everyCircleHasAColourOfItsOwn() throws IOException {
        for (var circle : Circle.values()) {
            var one = point("", 21, 63, circle, State.AT_RISK);
            var color = Look.of(circle).color();
            var without = pixels(image(new DepthPicture(List.of(), List.of())), color);
            assertThat(pixels(image(new DepthPicture(List.of(one), List.of())), color))
                    .isGreaterThan(without + 100);
        }
    }

    @Test
    void whoIsAtRiskIsNamedInAnyScript() throws IOException {
        for (var name : List.of("Maya Lindgren", "Žofia Łukaszewicz-Ångström", "Σοφία", "Дмитрий")) {
            var one = point(name, 21, 63, Circle.CLOSE, State.AT_RISK);
            var named = image(new DepthPicture(List.of(one), List.of(one)));
            var unnamed = image(new DepthPicture(List.of(one), List.of()));
            assertThat(pixels(named, Look.INK)).isGreaterThan(pixels(unnamed, Look.INK) + 100);
        }
    }

    @Test
    void stepsAreWhatTheAxesSay() {
        assertThat(List.of(1.0, 7.0, 30.0, 91.0, 365.0, 1096.0, 3652.0))
                .extracting(Steps::of)
                .containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
        assertThat(Steps.of(14)).isBetween(1.0, 2.0);
        assertThat(Steps.of(0)).isBetween(-0.3, 0.0);
        assertThat(Steps.named(Words.silences()).apply(2.0)).isEqualTo("a month");
    }

    @Test
    void theSameIsDrawnEachTime() {
        assertThat(DRAW.png(crowd(30), DAY)).isEqualTo(DRAW.png(crowd(30), DAY));
    }

    private static DepthPicture crowd(int people) {
        var points = IntStream.range(0, people)
                .mapToObj(i -> point(
                        "Person " + i,
                        3 + i % 97,
                        i % 61 + i % 7,
                        List.of(Circle.values()).get(i % 4),
                        List.of(State.values()).get(i % 3)))
                .toList();
        return new DepthPicture(
                points,
                points.stream()
                        .filter(each -> each.state() == State.AT_RISK)
                        .limit(8)
                        .toList());
    }

    private static Point point(String name, double gap, long silence, Circle circle, State state) {
        return new Point(new PersonId(new UUID(7, 7)), name, gap, silence, circle, state);
    }

    private static BufferedImage image(DepthPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(DRAW.png(picture, DAY)));
    }

    private static long pixels(BufferedImage image, Color color) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) == color.getRGB())
                .count();
    }
}
