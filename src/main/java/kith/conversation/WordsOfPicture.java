package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Fine;
import kith.ranking.DepthPicture;
import kith.ranking.DepthPicture.Point;
import kith.ranking.DepthPicture.State;
import kith.wording.DateForm;

/// What Kith says with the picture of a member's relationships. It counts nobody and no talks.
final class WordsOfPicture {
    private static final int LONGEST_NAME = 40;

    private WordsOfPicture() {}

    static String title(LocalDate today) {
        return say("Rhythm and silence, {day}", DateForm.IN_FULL_WITH_YEAR.of(today));
    }

    static String comment() {
        return say(
                "Your picture: each point is somebody, by how often you usually talk and how long it has been silent.");
    }

    /// The picture in words, for who doesn't see it.
    static String instead(DepthPicture depth) {
        return String.join(
                " ",
                say("A chart of people as points, by how often you usually talk and how long it has been silent."),
                depth.atRisk().isEmpty() ? say("Nobody is named as at risk.") : atRisk(depth),
                others(depth));
    }

    private static String atRisk(DepthPicture depth) {
        return say(
                "At risk: {people}.",
                depth.atRisk().stream()
                        .map(each -> say(
                                "{name} ({circle, select, inner {inner circle} close {close} active {active}"
                                        + " other {wider circle}}, {why})",
                                Clean.shortened(each.name(), LONGEST_NAME),
                                each.circle(),
                                why(each)))
                        .collect(Collectors.joining("; ")));
    }

    private static String others(DepthPicture depth) {
        return say(
                "{live, select, nobody {Nobody is} everybody {Everybody is} most {Most are} some {Some are}"
                        + " other {A few are}} in touch as usual; {faded, select, nobody {nobody is}"
                        + " everybody {everybody is} most {most are} some {some are} other {a few are}} faded.",
                share(depth, State.LIVE),
                share(depth, State.FADED));
    }

    /// By which the sentence is chosen.
    private static String share(DepthPicture depth, State state) {
        long such =
                depth.points().stream().filter(each -> each.state() == state).count();
        double share = (double) such / depth.points().size();
        if (such == 0) {
            return "nobody";
        }
        if (share == 1) {
            return "everybody";
        }
        return share > 0.5 ? "most" : share > 0.2 ? "some" : "few";
    }

    static Reply atAGlance(DepthPicture depth) {
        var reply = Reply.saying("*Rhythm and silence*").and(new Part.Paragraph(Text.plain(beside(depth))));
        return depth.atRisk().isEmpty() ? reply : reply.and(named(depth.atRisk()));
    }

    static Reply shown(DepthPicture depth, boolean here) {
        var reply = Reply.of(
                here
                        ? beside(depth)
                        : say(
                                "Your picture comes to our direct message, where only you see it. {beside}",
                                beside(depth)));
        return (depth.atRisk().isEmpty() ? reply : reply.and(named(depth.atRisk())))
                .and(new Fine(say(
                        "Who was seen only once or twice has no rhythm yet and isn't on it. To begin with somebody, write {who}.",
                        "who")));
    }

    /// The same without a picture.
    static Reply notDrawn(DepthPicture depth) {
        return shown(depth, true).and(new Fine(say("I can't draw here just now, so it comes in words.")));
    }

    private static String beside(DepthPicture depth) {
        return depth.atRisk().isEmpty()
                ? say("Nobody is slipping away: you are in touch with those you usually talk to.")
                : say(
                        "These would be missed if they went quiet, and have been silent longer than is usual between you:");
    }

    private static Bullets named(List<Point> people) {
        return new Bullets(people.stream()
                .map(each -> Text.saying("*{name}*: {why}.", each.name(), why(each)))
                .toList());
    }

    private static String why(Point point) {
        long usual = Math.round(point.usualGap());
        var now = Days.span(point.silence());
        return now.equals(Days.span(usual))
                ? say("usually {every}, now a little longer", Days.every(usual))
                : say("usually {every}, now {span}", Days.every(usual), now);
    }

    /// The picture drawn last, by its id.
    static Part again(String file) {
        return new Part.Shown(
                file,
                say(
                        "Your picture as it was drawn when you last asked for it: people as points, by how often you usually"
                                + " talk and how long it has been silent. How it stands today is said above it."));
    }

    static Reply noRhythmYet() {
        return Reply.saying("There is nothing to draw yet: a rhythm shows after three talks with somebody."
                + " Tell me of your talks as they come, and ask again.");
    }

    /// Said instead of a picture that the platform would not take.
    static Reply notTaken(Part.Picture picture) {
        return Reply.saying("I may not show pictures here, so this is yours in words.")
                .and(new Part.Quote(picture.words()), new Fine(say("Whoever set me up here can let me upload files.")));
    }
}
