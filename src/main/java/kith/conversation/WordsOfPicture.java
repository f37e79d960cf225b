package kith.conversation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Fine;
import kith.people.Circle;
import kith.ranking.DepthPicture;
import kith.ranking.DepthPicture.Point;
import kith.ranking.DepthPicture.State;

/// What Kith says with the picture of a member's relationships. It counts nobody and no talks.
final class WordsOfPicture {
    private static final int LONGEST_NAME = 40;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private WordsOfPicture() {}

    static String title(LocalDate today) {
        return "Rhythm and silence, " + DAY.format(today);
    }

    static String comment() {
        return "Your picture: each point is somebody, by how often you usually talk and how long it has been silent.";
    }

    /// The picture in words, for who doesn't see it.
    static String instead(DepthPicture depth) {
        var chart = "A chart of people as points, by how often you usually talk and how long it has been silent. ";
        return chart + (depth.atRisk().isEmpty() ? "Nobody is named as at risk." : atRisk(depth)) + " " + others(depth);
    }

    private static String atRisk(DepthPicture depth) {
        return depth.atRisk().stream()
                .map(each -> name(each) + " (" + circle(each.circle()) + ", " + why(each) + ")")
                .collect(Collectors.joining("; ", "At risk: ", "."));
    }

    private static String others(DepthPicture depth) {
        return share(depth, State.LIVE) + " in touch as usual; "
                + share(depth, State.FADED).toLowerCase(Locale.ROOT) + " faded.";
    }

    private static String share(DepthPicture depth, State state) {
        long such =
                depth.points().stream().filter(each -> each.state() == state).count();
        double share = (double) such / depth.points().size();
        if (such == 0) {
            return "Nobody is";
        }
        if (share == 1) {
            return "Everybody is";
        }
        return share > 0.5 ? "Most are" : share > 0.2 ? "Some are" : "A few are";
    }

    static Reply atAGlance(DepthPicture depth) {
        var reply = Reply.of(Text.bold("Rhythm and silence")).and(new Part.Paragraph(Text.plain(beside(depth))));
        return depth.atRisk().isEmpty() ? reply : reply.and(named(depth.atRisk()));
    }

    static Reply shown(DepthPicture depth, boolean here) {
        var reply = Reply.of(
                here
                        ? beside(depth)
                        : "Your picture comes to our direct message, where only you see it. " + beside(depth));
        return (depth.atRisk().isEmpty() ? reply : reply.and(named(depth.atRisk())))
                .and(
                        new Fine(
                                "Who was seen only once or twice has no rhythm yet and isn't on it. To begin with somebody, write who."));
    }

    /// The same without a picture.
    static Reply notDrawn(DepthPicture depth) {
        return shown(depth, true).and(new Fine("I can't draw here just now, so it comes in words."));
    }

    private static String beside(DepthPicture depth) {
        return depth.atRisk().isEmpty()
                ? "Nobody is slipping away: you are in touch with those you usually talk to."
                : "These would be missed if they went quiet, and have been silent longer than is usual between you:";
    }

    private static Bullets named(List<Point> people) {
        return new Bullets(people.stream()
                .map(each -> Text.bold(each.name()).and(": " + why(each) + "."))
                .toList());
    }

    private static String why(Point point) {
        long usual = Math.round(point.usualGap());
        var now = Days.span(point.silence());
        return "usually " + Days.every(usual) + ", now " + (now.equals(Days.span(usual)) ? "a little longer" : now);
    }

    private static String name(Point point) {
        return Clean.shortened(point.name(), LONGEST_NAME);
    }

    private static String circle(Circle circle) {
        return switch (circle) {
            case INNER -> "inner circle";
            case CLOSE -> "close";
            case ACTIVE -> "active";
            case WIDER -> "wider circle";
        };
    }

    /// The picture drawn last, by its id.
    static Part again(String file) {
        return new Part.Shown(
                file,
                "Your picture as it was drawn when you last asked for it: people as points, by how often you usually"
                        + " talk and how long it has been silent. How it stands today is said above it.");
    }

    static Reply noRhythmYet() {
        return Reply.of("There is nothing to draw yet: a rhythm shows after three talks with somebody."
                + " Tell me of your talks as they come, and ask again.");
    }

    /// Said instead of a picture that the platform would not take.
    static Reply notTaken(Part.Picture picture) {
        return Reply.of("I may not show pictures here, so this is yours in words.")
                .and(new Part.Quote(picture.words()), new Fine("Whoever set me up here can let me upload files."));
    }
}
