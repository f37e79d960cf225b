package kith.conversation;

import java.util.function.Consumer;
import kith.people.BookId;

/// Speaks through another chat, and does what follows for a channel from what became of a letter: once the export of a
/// team book was delivered, the book ends; where nothing can be said any more, the nudges do. That is done before the
/// letter is settled: after a crash between the two an export comes once more, and no book is left behind or lost.
public final class FollowLetters implements Chat {
    private final Chat chat;
    private final Turns turns;

    public FollowLetters(Chat chat, Turns turns) {
        this.chat = chat;
        this.turns = turns;
    }

    @Override
    public Told tell(Letter letter) {
        var told = chat.tell(letter);
        switch (told) {
            case Told.Delivered _ when isFile(letter) -> follow(letter, turn -> arrived(turn, letter));
            case Told.Never _ when isFile(letter) -> follow(letter, turn -> refused(turn, letter));
            case Told.Never never
            when letter.until() != null && never.about() == About.CHANNEL -> follow(letter, SetChannelNudge::stop);
            case Told.Delivered _, Told.Never _, Told.Later _ -> {}
        }
        return told;
    }

    private static boolean isFile(Letter letter) {
        return letter.reply().file().filter(Part.Attachment.class::isInstance).isPresent();
    }

    /// Only on the book of the channel to which the letter went.
    private void follow(Letter letter, Consumer<Turn> work) {
        var book = new BookId(letter.to().workspace(), letter.to().channel());
        turns.ifKept(book, work);
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

    private static boolean isExport(Turn turn, Letter letter) {
        return turn.channel()
                .team()
                .filter(each -> letter.id().equals(each.stopping()))
                .isPresent();
    }
}
