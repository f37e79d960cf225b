package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;

/// The practices for channels: small things that do somebody good before they do oneself any.
final class WordsOfPractice {
    private WordsOfPractice() {}

    /// `shows` is what a member would write to see, for themselves, whom it may be about.
    record Practice(String name, String shows, String title, String text) {}

    static Reply tell(Practice it) {
        return Reply.saying("For this week: *{practice}*", it.title())
                .and(
                        new Paragraph(Text.plain(it.text())),
                        new Buttons(List.of(
                                Button.of(say("Show me who"), Verbs.SHOW_ME, it.shows())
                                        .first(),
                                WordsOfChannel.stop())),
                        new Fine(say("{button} answers you alone, from your own book.", say("Show me who"))));
    }

    /// In the order in which they come.
    static List<Practice> all() {
        return List.of(
                new Practice(
                        "no-ask",
                        "who",
                        say("A word to somebody you lost touch with"),
                        say("Write two lines to one person you haven't heard from in a long while. Say what made you"
                                + " think of them, wish them well, and ask for nothing at all.")),
                new Practice(
                        "what-presses",
                        "who clients",
                        say("Ask one client what presses them"),
                        say("Invite somebody you work with often to tell you what is on their desk this month, and"
                                + " listen to the end before you offer anything.")),
                new Practice(
                        "what-they-value",
                        "who clients",
                        say("Ask one old client what they value"),
                        say("Somebody who has stayed for years knows why. Ask them plainly what they value in working"
                                + " with you, and keep their words.")),
                new Practice(
                        "introduce",
                        "introduce",
                        say("Bring two people together"),
                        say("One person you know looks for what another one offers. Ask each of them first, then write"
                                + " one short introduction that says why it is worth their time.")),
                new Practice(
                        "share",
                        "who",
                        say("Send one thing to one person"),
                        say("An article, a tool, a date: send it to the one person whom it helps, with a line that says"
                                + " why you thought of them. One reader beats a hundred.")),
                new Practice(
                        "thank",
                        "who",
                        say("Thank somebody for something in particular"),
                        say("Think of a person whose help you still live on. Name what they did, and what came of it."
                                + " No but, and no by the way.")),
                new Practice(
                        "offline",
                        "who",
                        say("Take one tie off the screen"),
                        say("With whom do you only ever type? Propose a call or a walk, half an hour, with no agenda"
                                + " but theirs.")),
                new Practice(
                        "old-promise",
                        "promises",
                        say("Keep one old promise"),
                        say("Look for something small that you said you would do and didn't. Do it today, or say"
                                + " honestly that it will not come.")),
                new Practice(
                        "after-event",
                        "who",
                        say("Follow up with one person you met"),
                        say("Of those you met lately, pick one. Remind them of what you spoke about, and give them the"
                                + " one thing that would have helped that day.")),
                new Practice(
                        "one-fact",
                        "who",
                        say("Learn one thing more"),
                        say("Before you write to somebody this week, find out one thing about them that you didn't"
                                + " know, and begin with it.")),
                new Practice(
                        "eat-together",
                        "who",
                        say("Don't eat alone"),
                        say("Invite one person to lunch whom you would like to know better. Talk shop only if they"
                                + " begin.")),
                new Practice(
                        "credit",
                        "who",
                        say("Say whose idea it was"),
                        say("Something of yours went well with the help of others. Tell their boss, or their client, or"
                                + " all, and name them.")),
                new Practice(
                        "free-advice",
                        "who",
                        say("Give an hour's knowledge away"),
                        say("Somebody near you struggles with what you do in your sleep. Offer them a quarter of an"
                                + " hour, and send no bill.")),
                new Practice(
                        "answer-well",
                        "who",
                        say("Answer one message properly"),
                        say("In your inbox lies a kind message with half an answer. Give it the other half.")),
                new Practice(
                        "other-field",
                        "who",
                        say("Look beyond your own field"),
                        say("Write to one person whose work is nothing like yours, and ask what is new there. Ties that"
                                + " reach far bring what the near ones can't.")),
                new Practice(
                        "good-news",
                        "who",
                        say("Be glad for somebody"),
                        say("A new job, a launch, a child: congratulate one person in your own words rather than by a"
                                + " button, and leave it at that.")));
    }
}
