package kith.conversation;

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
        var reply = Reply.of(
                named.size() == 1
                        ? "One person of this channel's book has gone quiet. Who writes a line this week?"
                        : "People of this channel's book have gone quiet. Who writes a line this week?");
        for (var each : named) {
            reply = reply.and(new Paragraph(line(each)));
            var buttons = buttons(each);
            reply = buttons.isEmpty() ? reply : reply.and(new Buttons(buttons));
        }
        return reply.and(
                new Fine("A line is enough, and nothing needs asking for."),
                new Buttons(List.of(Button.of(WordsOfChannel.STOP, Verbs.CHANNEL_NUDGE_OFF, "-"))));
    }

    private static Text line(Shown it) {
        var name = Text.bold(it.person().name());
        var by = it.named().takenBy();
        if (by == null) {
            return name.and(": " + it.named().why());
        }
        return it.done()
                ? name.and(" · ").and(Text.member(by)).and(" reached out")
                : name.and(" · taken by ").and(Text.member(by));
    }

    private static List<Button> buttons(Shown it) {
        var key = it.named().key();
        if (it.named().takenBy() == null) {
            return List.of(Button.of("I'll take it", Verbs.TAKE, key));
        }
        return it.done()
                ? List.of()
                : List.of(Button.of("Done", Verbs.TAKEN_DONE, key), Button.of("Give back", Verbs.GIVE_BACK, key));
    }

    static Reply takenAlready(String by, Person person) {
        return Reply.of(Text.member(by)
                .and(" was quicker and takes ")
                .and(Text.bold(person.name()))
                .and(" this week. Two lines in one week would be one too many; thank you for offering."));
    }

    static Reply notYours(String by, Person person) {
        return Reply.of(Text.bold(person.name())
                .and(" is with ")
                .and(Text.member(by))
                .and(" this week, so that is theirs to say."));
    }

    static Reply over() {
        return Reply.of("That week is over. What you did since goes in with /kith team log.");
    }

    static Reply remind(Person person, Named named, String channel) {
        return Reply.of(Text.plain("You took ")
                .and(Text.bold(person.name()))
                .and(" in ")
                .and(Text.channel(channel))
                .and(": " + named.why() + " If it is done, press Done there; if this week is too full, Give back is"
                        + " just as good. I remind you only this once."));
    }
}
