package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Fine;

/// What is said around installing.
final class WordsOfInstalling {
    private static final String EXAMPLE = "coffee with Maria yesterday";

    private WordsOfInstalling() {}

    private static String yours() {
        return say(
                "What a member tells Kith is theirs alone, also from whoever installs it, and it never writes to anybody"
                        + " in their name.");
    }

    static InstallPage invitation() {
        return new InstallPage(
                say("Kith for Slack"),
                List.of(
                        say(
                                "Kith tends your working relationships: one line about a talk, and it keeps what happened, what"
                                        + " you learned and what you promised."),
                        yours(),
                        say("It asks for no access to what is written in channels.")));
    }

    static String button() {
        return say("Add to Slack");
    }

    static InstallPage inWorkspace(String where) {
        return new InstallPage(
                where.isEmpty() ? say("Kith is in") : say("Kith is in {where}", where),
                List.of(
                        say("Open Slack and find Kith among your apps. A message from it waits there for you."),
                        say("Then tell it about a talk in one line, such as: {example}.", EXAMPLE),
                        say("Everybody else finds it the same way, whenever they like.") + " " + yours()));
    }

    static InstallPage inOrganization(String where) {
        return new InstallPage(
                where.isEmpty()
                        ? say("Kith is approved for your organization")
                        : say("Kith is approved for {where}", where),
                List.of(
                        say(
                                "Next, choose the workspaces that get it, in the organization’s settings under Integrations."),
                        say(
                                "Then find Kith among your apps in Slack, and tell it about a talk in one line, such as: {example}.",
                                EXAMPLE),
                        yours()));
    }

    static InstallPage declined() {
        return new InstallPage(say("Nothing was installed"), List.of(say("Slack tells that you decided against it.")));
    }

    static InstallPage stale() {
        return new InstallPage(
                say("This way in has closed"),
                List.of(say("It opens once, for ten minutes, in the browser that began. Nothing was installed.")));
    }

    static InstallPage failed() {
        return new InstallPage(
                say("That did not work"), List.of(say("Slack and Kith did not come together. Nothing was installed.")));
    }

    static String again() {
        return say("Begin again");
    }

    /// For who installed Kith, in their direct message.
    static Reply welcome() {
        return Reply.of(Text.bold(say("Thank you for letting me in.")))
                .and(
                        new Bullets(List.of(
                                Text.saying(
                                        "Tell me about a talk in one line, such as: {example}.",
                                        "coffee with Maria yesterday, I owe her the paper by Friday"),
                                Text.saying("Ask me: {example}", "who should I reach out to?"),
                                Text.saying("Write {help} for all that I can do.", "help"))),
                        new Fine(
                                say("I wrote to you alone. Your colleagues hear from me once they write to me, and what"
                                        + " they tell me stays theirs.")));
    }

    static String notInstalled() {
        return say(
                "Kith isn’t installed here any more, or not yet. Whoever looks after your workspace’s apps can add it.");
    }
}
