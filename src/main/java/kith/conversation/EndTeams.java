package kith.conversation;

import kith.people.BookId;

/// Speaks through another chat, and ends a team book once its export was delivered. It does so before the letter is
/// settled: after a crash between the two the export comes once more, and no book is left behind or lost.
public final class EndTeams implements Chat {
    private final Chat chat;
    private final Turns turns;

    public EndTeams(Chat chat, Turns turns) {
        this.chat = chat;
        this.turns = turns;
    }

    @Override
    public Told tell(Letter letter) {
        var told = chat.tell(letter);
        if (letter.reply().file().filter(Part.Attachment.class::isInstance).isPresent()) {
            var book = new BookId(letter.to().workspace(), letter.to().channel());
            switch (told) {
                case Told.Delivered _ -> turns.ifKept(book, turn -> arrived(turn, letter));
                case Told.Never _ -> turns.ifKept(book, turn -> refused(turn, letter));
                case Told.Later _ -> {}
            }
        }
        return told;
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
