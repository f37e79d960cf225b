package kith.conversation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;

/// What Kith says of the book that a channel keeps together.
final class WordsOfTeam {
    private WordsOfTeam() {}

    static Reply started(Member by) {
        return Reply.of(Text.bold("This channel keeps a team book now")
                        .and(", started by ")
                        .and(Text.member(by.user()))
                        .and("."))
                .and(
                        new Bullets(List.of(
                                Text.plain("Its people and notes are visible to everybody in this channel, and to"
                                        + " whoever joins later."),
                                Text.plain("Your private books stay private: nothing goes from one into the other."),
                                Text.plain("In comes only what you write as ")
                                        .and(Text.bold("/kith team log coffee with Maya today"))
                                        .and("."))),
                        commands(),
                        new Fine("Anybody here may stop it: the whole book then comes here as a file and is deleted."));
    }

    private static Bullets commands() {
        return new Bullets(List.of(
                Text.bold("team who").and(" — who of its people would be glad to hear from you"),
                Text.bold("team about Maya").and(" — what you all know of her"),
                Text.bold("team promises").and(" — what is owed, both ways"),
                Text.bold("team find Berlin").and(" — looks through its notes"),
                Text.bold("team undo").and(" — takes the last thing back, whoever wrote it"),
                Text.bold("team forget Maya")
                        .and(" or ")
                        .and(Text.bold("team stop"))
                        .and(" — deletes for good, once you say yes")));
    }

    static Reply help() {
        return Reply.of(Text.plain("This channel keeps a team book, visible to everybody in it. Begin with ")
                        .and(Text.bold("/kith team log coffee with Maya today"))
                        .and("; then there is"))
                .and(commands());
    }

    static Reply alreadyStarted(Team team, LocalDate today, ZoneId zone) {
        var on = team.startedAt().atZone(zone).toLocalDate();
        return Reply.of(Text.plain("This channel keeps a team book already: ")
                .and(Text.member(team.startedBy()))
                .and(" started it " + Days.on(on, today) + ". For what it can do, write ")
                .and(Text.bold("/kith team help"))
                .and("."));
    }

    static Reply openAgain(Member by) {
        return Reply.of(Text.plain("This channel's team book is open again, says ")
                .and(Text.member(by.user()))
                .and(". Everybody in this channel can read it."));
    }

    static Reply offer() {
        return Reply.of(Text.plain("This channel keeps no team book. In one, everybody here sees the same people, notes"
                        + " and promises; your private book stays out of it. Shall I start one?"))
                .and(new Buttons(List.of(
                        Button.of("Start a team book", Verbs.TEAM_START, "-").first())));
    }

    static Reply inDirectMessage() {
        return Reply.of(Text.plain("A team book belongs to a channel, and here we are alone. Write ")
                .and(Text.bold("/kith team"))
                .and(" in the channel whose members are to share it."));
    }

    static Reply sharedChannel() {
        return Reply.of(Text.plain("Another company reads this channel too, so I keep and show no team book here. What"
                        + " was in one is kept, shut: once the channel is yours alone, ")
                .and(Text.bold("/kith team start"))
                .and(" opens it again."));
    }

    static Reply inviteMe() {
        return Reply.of(Text.plain("I am not in this channel, so I do nothing for all of it. Invite me with ")
                .and(Text.bold("/invite @Kith"))
                .and(" and send it again."));
    }

    static Reply untold() {
        return Reply.of(Text.plain("Slack didn't tell me who reads this channel, and I'd rather not guess: nothing was"
                        + " shown or changed. Please try again in a moment. In a private channel, invite me first: ")
                .and(Text.bold("/invite @Kith"))
                .and("."));
    }

    static Reply nobodyYet() {
        return Reply.of(Text.plain("Nobody is in this channel's book yet. Begin with ")
                .and(Text.bold("/kith team log call with Tom today, he's looking for a designer"))
                .and("."));
    }

    /// `reply` for everybody, below who brought it about.
    static Reply by(Member member, Reply reply) {
        var who = new Part.Paragraph(Text.member(member.user()).and(", in this channel's book:"));
        return Reply.joined(new Reply(reply.inShort(), List.of(who)), reply);
    }
}
