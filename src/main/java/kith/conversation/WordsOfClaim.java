package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;
import kith.people.Person;

/// What Kith says to a channel of who has gone quiet, and of who takes whom.
final class WordsOfClaim {
    private WordsOfClaim() {}

    /// Somebody named, as things stand.
    record Shown(Named named, Person person, boolean done) {
        static Shown of(Named named, Person person, boolean done) {
            return new Shown(named, person, done);
        }
    }

    static Reply week(List<Shown> named) {
        var reply = Reply.saying(
                "{n, plural, one {One person of this channel's book has gone quiet.} other {People of this channel's book have"
                        + " gone quiet.}} Who writes a line this week?",
                named.size());
        for (var each : named) {
            reply = reply.and(new Paragraph(line(each)));
            var buttons = buttons(each);
            reply = buttons.isEmpty() ? reply : reply.and(new Buttons(buttons));
        }
        return reply.and(
                new Fine(say("A line is enough, and nothing needs asking for.")),
                new Buttons(List.of(WordsOfChannel.stop())));
    }

    private static Text line(Shown it) {
        var name = it.person().name();
        var by = it.named().takenBy();
        if (by == null) {
            return Text.bold(name).and(": " + it.named().why());
        }
        return it.done()
                ? Text.saying("*{name}* · {member} reached out", name, Text.member(by))
                : Text.saying("*{name}* · taken by {member}", name, Text.member(by));
    }

    private static List<Button> buttons(Shown it) {
        var key = it.named().key();
        if (it.named().takenBy() == null) {
            return List.of(Button.of(say("I'll take it"), Verbs.TAKE, key));
        }
        return it.done()
                ? List.of()
                : List.of(
                        Button.of(say("Done"), Verbs.TAKEN_DONE, key),
                        Button.of(say("Give back"), Verbs.GIVE_BACK, key));
    }

    static Reply takenAlready(String by, Person person) {
        return Reply.saying(
                "{member} was quicker and takes *{name}* this week. Two lines in one week would be one too many; thank you"
                        + " for offering.",
                Text.member(by),
                person.name());
    }

    static Reply notYours(String by, Person person) {
        return Reply.saying(
                "*{name}* is with {member} this week, so that is theirs to say.", person.name(), Text.member(by));
    }

    static Reply over() {
        return Reply.saying("That week is over. What you did since goes in with {words}.", "/kith team log");
    }

    static Reply remind(Person person, Named named, String channel) {
        return Reply.saying(
                "You took *{name}* in {channel}: {why} If it is done, press Done there; if this week is too full, Give back"
                        + " is just as good. I remind you only this once.",
                person.name(),
                Text.channel(channel),
                named.why());
    }
}
