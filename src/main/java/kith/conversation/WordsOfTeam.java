package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;

/// What Kith says of the book that a channel keeps together.
final class WordsOfTeam {
    private static final String INVITE = "/invite @Kith";

    private WordsOfTeam() {}

    static Reply started(Member by) {
        return Reply.saying("*This channel keeps a team book now*, started by {member}.", Text.member(by.user()))
                .and(
                        new Bullets(List.of(
                                Text.saying("Its people and notes are visible to everybody in this channel, and to"
                                        + " whoever joins later."),
                                Text.saying("Your private books stay private: nothing goes from one into the other."),
                                Text.saying(
                                        "In comes only what you write as *{example}*.",
                                        "/kith team log coffee with Maya today"))),
                        commands(),
                        new Fine(say(
                                "Anybody here may stop it: the whole book then comes here as a file and is deleted.")));
    }

    private static Bullets commands() {
        return new Bullets(List.of(
                Text.saying("*{words}* — who of its people would be glad to hear from you", "team who"),
                Text.saying("*{words}* — what you all know of her", "team about Maya"),
                Text.saying("*{words}* — what is owed, both ways", "team promises"),
                Text.saying("*{words}* — looks through its notes", "team find Berlin"),
                Text.saying("*{words}* — takes the last thing back, whoever wrote it", "team undo"),
                Text.saying(
                        "*{forget}* or *{stop}* — deletes for good, once you say yes",
                        "team forget Maya",
                        "team stop")));
    }

    static Reply help() {
        return Reply.saying(
                        "This channel keeps a team book, visible to everybody in it. Begin with *{example}*; then there is",
                        "/kith team log coffee with Maya today")
                .and(commands());
    }

    static Reply alreadyStarted(Team team, LocalDate today, ZoneId zone) {
        var on = team.startedAt().atZone(zone).toLocalDate();
        return Reply.saying(
                "This channel keeps a team book already: {member} started it {day}. For what it can do, write *{words}*.",
                Text.member(team.startedBy()),
                Days.on(on, today),
                "/kith team help");
    }

    static Reply openAgain(Member by) {
        return Reply.saying(
                "This channel's team book is open again, says {member}. Everybody in this channel can read it.",
                Text.member(by.user()));
    }

    static Reply offer() {
        return Reply.saying("This channel keeps no team book. In one, everybody here sees the same people, notes and"
                        + " promises; your private book stays out of it. Shall I start one?")
                .and(new Buttons(List.of(Button.of(say("Start a team book"), Verbs.TEAM_START, "-")
                        .first())));
    }

    static Reply inDirectMessage() {
        return Reply.saying(
                "A team book belongs to a channel, and here we are alone. Write *{words}* in the channel whose members"
                        + " are to share it.",
                "/kith team");
    }

    static Reply sharedChannel() {
        return Reply.saying(
                "Another company reads this channel too, so I keep and show no team book here. What was in one is kept,"
                        + " shut: once the channel is yours alone, *{words}* opens it again.",
                "/kith team start");
    }

    static Reply inviteMe() {
        return Reply.saying(
                "I am not in this channel, so I do nothing for all of it. Invite me with *{invite}* and send it again.",
                INVITE);
    }

    static Reply untold() {
        return Reply.saying(
                "Slack didn't tell me who reads this channel, and I'd rather not guess: nothing was shown or changed."
                        + " Please try again in a moment. In a private channel, invite me first: *{invite}*.",
                INVITE);
    }

    static Reply nobodyYet() {
        return Reply.saying(
                "Nobody is in this channel's book yet. Begin with *{example}*.",
                "/kith team log call with Tom today, he's looking for a designer");
    }

    /// `reply` for everybody, below who brought it about.
    static Reply by(Member member, Reply reply) {
        var who = new Part.Paragraph(Text.saying("{member}, in this channel's book:", Text.member(member.user())));
        return Reply.joined(new Reply(reply.inShort(), List.of(who)), reply);
    }
}
