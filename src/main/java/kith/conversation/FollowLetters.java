package kith.conversation;

import java.util.Optional;
import java.util.function.Consumer;
import kith.conversation.Chat.About;
import kith.conversation.Chat.Told.Delivered;
import kith.people.BookId;

/// Once the export of a team book was delivered, the book ends. Where nothing can be said in a channel any more, its
/// nudges do, and who set them is told. A picture that was shown stands on the front page too. Doing it twice does
/// nothing more.
public final class FollowLetters implements Aftermath {
    private final Turns turns;
    private final Consumer<BookId> pictured;

    /// `pictured` is told whose front page shows a new picture.
    public FollowLetters(Turns turns, Consumer<BookId> pictured) {
        this.turns = turns;
        this.pictured = pictured;
    }

    @Override
    public void delivered(Outbox.Due due, Delivered how) {
        if (isFile(due.letter())) {
            turns.ifKept(due.book(), turn -> arrived(turn, due.letter()));
        } else {
            how.file().ifPresent(file -> pictured(due.book(), file));
        }
    }

    @Override
    public void undelivered(Undelivered news) {
        var letter = news.due().letter();
        if (isFile(letter)) {
            turns.ifKept(news.due().book(), turn -> refused(turn, letter));
        } else if (letter.isNudge() && news.about() == About.CHANNEL && isOfItsChannel(news.due())) {
            turns.ifKept(news.due().book(), turn -> unwelcome(turn, letter.to().channel()));
        }
    }

    private void pictured(BookId book, String file) {
        turns.ifKept(book, turn -> turn.frontPage().show(file));
        pictured.accept(book);
    }

    private static boolean isOfItsChannel(Outbox.Due due) {
        var to = due.letter().to();
        return due.book().equals(new BookId(to.workspace(), to.channel()));
    }

    private static boolean isFile(Letter letter) {
        return letter.reply().file().filter(Part.Attachment.class::isInstance).isPresent();
    }

    private static void arrived(Turn turn, Letter letter) {
        if (isExport(turn, letter)) {
            turn.book().forgetEverything();
            turn.forgetAnswers(Answer.say(Words.gone()));
            turn.channel().endTeam();
            turn.post(Letter.answer(letter.to(), WordsOfStop.ended()));
        }
    }

    /// Nothing is deleted of which there is no copy.
    private static void refused(Turn turn, Letter letter) {
        if (isExport(turn, letter)) {
            var notes = turn.channel();
            notes.team().ifPresent(each -> notes.keep(each.stoppingWith(null)));
            turn.post(Letter.answer(letter.to(), WordsOfStop.refused()));
        }
    }

    private static void unwelcome(Turn turn, String channel) {
        stopped(turn).ifPresent(by -> {
            var setter = new Member(turn.book().id().workspace(), by);
            turn.post(Letter.answer(Address.direct(setter), WordsOfChannel.shutOut(channel)));
        });
    }

    /// By whom the nudges were set that end now.
    private static Optional<String> stopped(Turn turn) {
        var by = turn.settings()
                .filter(each -> each.nudging().slot() != null)
                .map(each -> each.nudging().by());
        SetChannelNudge.stop(turn);
        return by;
    }

    private static boolean isExport(Turn turn, Letter letter) {
        return turn.channel()
                .team()
                .filter(each -> letter.id().equals(each.stopping()))
                .isPresent();
    }
}
