package kith.conversation;

import java.util.Optional;
import kith.ranking.DepthPicture;
import kith.ranking.Moment;

/// Draws the member's relationships. The picture goes to the direct message, wherever it was asked for; the answer says
/// the same in words.
final class ShowPicture {
    private final KnownTies known;
    private final DrawPicture draw;

    ShowPicture(KnownTies known, DrawPicture draw) {
        this.known = known;
        this.draw = draw;
    }

    /// Empty unless the words ask for the picture.
    Optional<Answer> wished(Scene scene, String text) {
        return PictureWish.isIn(text) ? Optional.of(answer(scene)) : Optional.empty();
    }

    private Answer answer(Scene scene) {
        var ties = known.in(scene.book());
        var depth = DepthPicture.of(ties, Moment.on(scene.today()));
        if (depth.points().isEmpty()) {
            return Answer.say(ties.all().isEmpty() ? WordsOfWho.emptyBook() : WordsOfPicture.noRhythmYet());
        }
        var here = directMessage(scene.heard());
        var png = draw.png(depth, scene.today());
        if (png.isEmpty()) {
            return Answer.say(WordsOfPicture.notDrawn(depth));
        }
        var picture = Part.Picture.of(WordsOfPicture.title(scene.today()), WordsOfPicture.instead(depth), png.get());
        var to = here.orElse(Address.direct(scene.heard().member()));
        scene.turn().post(Letter.answer(to, Reply.of(WordsOfPicture.comment(), picture)));
        return Answer.say(WordsOfPicture.shown(depth, here.isPresent()));
    }

    /// How the relationships stand, without the picture; empty while there is no rhythm to tell of.
    Optional<Reply> inWords(Scene scene) {
        var depth = DepthPicture.of(known.in(scene.book()), Moment.on(scene.today()));
        return depth.points().isEmpty() ? Optional.empty() : Optional.of(WordsOfPicture.atAGlance(depth));
    }

    /// Where a message was typed that only its writer and Kith can read; empty for every other place.
    private static Optional<Address> directMessage(Heard heard) {
        return Optional.ofNullable(heard.replyTo())
                .filter(each -> heard.said() instanceof Said.Typed && each.onlyFor() == null && each.hook() == null);
    }
}
