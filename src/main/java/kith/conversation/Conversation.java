package kith.conversation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kith.coaching.Coach;
import kith.language.Understand;
import kith.people.EntryId;
import kith.people.Settings;
import kith.wording.Wordings;
import org.jspecify.annotations.Nullable;

/// Answers what members say and do, each in one transaction on their own book.
public final class Conversation implements AutoCloseable {
    private final SpeakingTurns turns;
    private final Behaviours behaviours;
    private final RingAlarm alarms;
    private final Purge purge;
    private final OfferNudge offer;
    private final Lobby lobby;
    private final AnswerChannel channels;
    private final HearOfChannels ofChannels;
    private final WorkOnErrands errands;
    private final Optional<SecondLooks> secondLooks;
    private final Post post;
    private final ByLetter byLetter;

    /// `models` may look again at what was heard, for members who chose so.
    public Conversation(
            Turns turns,
            Understand understand,
            Coach coach,
            DrawPicture draw,
            Transfers transfers,
            Optional<Models> models,
            Post post) {
        var wordings = new Wordings();
        var can = Repertoire.of(understand, coach, draw, transfers.pack(), wordings, models.isPresent());
        this.turns = new SpeakingTurns(turns, wordings);
        this.post = post;
        this.byLetter = new ByLetter(post);
        this.behaviours = new Behaviours(can);
        this.alarms = new RingAlarm(can);
        this.purge = new Purge(this.turns, can.forget());
        this.offer = can.offerNudge();
        this.lobby = new Lobby(this.turns, can.home(), can.typeAhead());
        this.channels = new AnswerChannel(can, behaviours, transfers.pack());
        this.ofChannels = new HearOfChannels(can.forget());
        this.errands = new WorkOnErrands(this.turns, can.sendBook(), transfers, post::soon);
        this.secondLooks = models.map(each -> new SecondLooks(this.turns, each, can, post::soon));
    }

    private record Outcome(Answer answer, List<SecondLook> looks, List<EntryId> errands, ByLetter.Posted posted) {}

    /// Returns once all that follows from `heard` is committed. Heard a second time, it does nothing twice; where it
    /// did anything, it gives the answer that it gave before. A turn opens one book and no other: the member's own,
    /// or the channel's.
    public Answer hear(Heard heard) {
        var inChannel = ForChannel.in(heard);
        var book = inChannel.isPresent() ? heard.channelBook() : heard.member().book();
        var outcome = turns.take(book, heard.eventId(), Expected.of(heard), turn -> {
            var before = turn.answered(heard.eventId());
            if (before.isPresent()) {
                var again = inChannel.isPresent() ? before.get() : Pages.first(before.get(), heard.eventId());
                return new Outcome(again, List.of(), List.of(), ByLetter.Posted.NOTHING);
            }
            return inChannel.isPresent() ? answerChannel(turn, inChannel.get()) : answer(turn, heard);
        });
        byLetter.send(outcome.posted());
        errands.soon(book, outcome.errands());
        secondLooks.ifPresent(each -> outcome.looks().forEach(each::soon));
        return outcome.answer();
    }

    /// What a member says who said too much at once is not kept; they are told so, in the place where they said it.
    public Answer tooMuch(Heard heard) {
        var say = new Answer.Say(Words.tooMuch(), false, false);
        heard.answerTo(say).ifPresent(to -> {
            turns.take(heard.member().book(), turn -> {
                turn.post(Letter.answer(to, say.reply()));
                return turn;
            });
            post.soon();
        });
        return say;
    }

    /// Does what `alarm` was set for, now that it is due. An alarm that has rung, was moved or unset rings no more.
    public void ring(Alarm.Of due, Instant now) {
        if (due.alarm().kind() == Alarm.Kind.PURGE) {
            purge.ring(due);
            return;
        }
        var begun = turns.take(due.book(), turn -> {
            alarms.ring(turn, due.alarm(), now);
            return turn.errands().begun();
        });
        post.soon();
        errands.soon(due.book(), begun);
    }

    /// Returns once all that follows for the channel's book is committed; where it has none, nothing does.
    public void hear(ChannelNews news) {
        turns.ifKept(news.book(), turn -> {
            if (turn.claim(news.eventId())) {
                ofChannels.hear(turn, news);
            }
        });
    }

    private Outcome answer(Turn turn, Heard heard) {
        var zone = zone(turn, heard);
        return turns.in(turn, () -> answer(new Scene(turn, heard, heard.at().atZone(zone))));
    }

    private Outcome answer(Scene scene) {
        var turn = scene.turn();
        var heard = scene.heard();
        var answer = behaviours.answer(scene, heard.said());
        offer.later(scene);
        var own = answer instanceof Answer.Say say ? forAsker(heard, say) : answer;
        var first = Pages.first(own, heard.eventId());
        var posted = byLetter.write(turn, heard, first);
        remember(turn, heard, own, first);
        return new Outcome(
                first,
                secondLooks.isPresent() ? secondLooks.get().wanted(scene) : List.of(),
                turn.errands().begun(),
                posted);
    }

    /// Where nothing was written, a retry is answered anew; the further pages of a long answer are asked for.
    private static void remember(Turn turn, Heard heard, Answer whole, Answer shown) {
        if (turn.hasWritten() || !shown.equals(whole)) {
            turn.remember(heard.eventId(), whole);
        }
    }

    /// Who calls Kith in a channel is read there by all, other than Kith's answer.
    private static Answer forAsker(Heard heard, Answer.Say say) {
        var answer = say.seenByAll(false);
        return heard.isCallInChannel() ? answer.with(say.reply().and(WordsOfChannel.onlyYou())) : answer;
    }

    private Outcome answerChannel(Turn turn, Heard heard) {
        var zone = heard.zone() == null ? turn.settings().map(Settings::zone).orElse(ZoneOffset.UTC) : heard.zone();
        var answer = channels.answer(new Scene(turn, heard, heard.at().atZone(zone)), heard.said());
        var posted = byLetter.write(turn, heard, answer);
        remember(turn, heard, answer, answer);
        return new Outcome(answer, List.of(), turn.errands().begun(), posted);
    }

    /// The member's zone as the platform tells it now, else as it was last told.
    private static ZoneId zone(Turn turn, Heard heard) {
        var settings = turn.settings();
        var told = heard.zone();
        return told == null
                ? settings.map(Settings::zone).orElse(ZoneOffset.UTC)
                : FollowProfile.follow(turn, settings, told, heard.locale(), heard.at())
                        .zone();
    }

    /// What members are shown before they say anything.
    public Lobby lobby() {
        return lobby;
    }

    /// The platform tells that a member is in another zone, or speaks another language; nothing is kept of somebody who
    /// never spoke to Kith.
    public void moved(Member member, ZoneId zone, @Nullable Locale locale, Instant now) {
        turns.ifKept(member.book(), turn -> {
            var settings = turn.settings();
            if (settings.isPresent()) {
                FollowProfile.follow(turn, settings, zone, locale, now);
            }
        });
    }

    /// What a member reads when the platform did not show a form in time.
    public static Reply formTooLate() {
        return Words.formTooLate();
    }

    /// What a member reads when an answer could not be saved.
    public static Reply couldNotSave() {
        return Words.couldNotSave();
    }

    public static Reply perhapsKept() {
        return Words.perhapsKept();
    }

    /// What a member reads when an answer takes longer than the platform waits.
    public static Reply stillAtIt() {
        return Words.stillAtIt();
    }

    /// What a member reads instead of a picture that the platform would not take.
    public static Reply notTaken(Part.Picture picture) {
        return WordsOfPicture.notTaken(picture);
    }

    /// Gives up second looks that are under way; the first answers stand. Errands go on after the next start.
    @Override
    public void close() {
        errands.close();
        secondLooks.ifPresent(SecondLooks::close);
    }
}
