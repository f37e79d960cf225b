package kith.conversation;

import java.util.List;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Fine;

/// What is said around installing.
final class WordsOfInstalling {
    private static final String YOURS =
            "What a member tells Kith is theirs alone, also from whoever installs it, and it"
                    + " never writes to anybody in their name.";

    private WordsOfInstalling() {}

    static InstallPage invitation() {
        return new InstallPage(
                "Kith for Slack",
                List.of(
                        "Kith tends your working relationships: one line about a talk, and it keeps what happened, what"
                                + " you learned and what you promised.",
                        YOURS,
                        "It asks for no access to what is written in channels."));
    }

    static String button() {
        return "Add to Slack";
    }

    static InstallPage inWorkspace(String where) {
        return new InstallPage(
                "Kith is in" + (where.isEmpty() ? "" : " " + where),
                List.of(
                        "Open Slack and find Kith among your apps. A message from it waits there for you.",
                        "Then tell it about a talk in one line, such as: coffee with Maria yesterday.",
                        "Everybody else finds it the same way, whenever they like. " + YOURS));
    }

    static InstallPage inOrganization(String where) {
        return new InstallPage(
                "Kith is approved for " + (where.isEmpty() ? "your organization" : where),
                List.of(
                        "Next, choose the workspaces that get it, in the organization’s settings under Integrations.",
                        "Then find Kith among your apps in Slack, and tell it about a talk in one line, such as:"
                                + " coffee with Maria yesterday.",
                        YOURS));
    }

    static InstallPage declined() {
        return new InstallPage("Nothing was installed", List.of("Slack tells that you decided against it."));
    }

    static InstallPage stale() {
        return new InstallPage(
                "This way in has closed",
                List.of("It opens once, for ten minutes, in the browser that began. Nothing was installed."));
    }

    static InstallPage failed() {
        return new InstallPage(
                "That did not work", List.of("Slack and Kith did not come together. Nothing was installed."));
    }

    static String again() {
        return "Begin again";
    }

    /// For who installed Kith, in their direct message.
    static Reply welcome() {
        return Reply.of(Text.bold("Thank you for letting me in."))
                .and(
                        new Bullets(List.of(
                                Text.plain("Tell me about a talk in one line, such as: coffee with Maria yesterday, I"
                                        + " owe her the paper by Friday."),
                                Text.plain("Ask me: who should I reach out to?"),
                                Text.plain("Write help for all that I can do."))),
                        new Fine("I wrote to you alone. Your colleagues hear from me once they write to me, and what"
                                + " they tell me stays theirs."));
    }

    static String notInstalled() {
        return "Kith isn’t installed here any more, or not yet. Whoever looks after your workspace’s apps can add it.";
    }
}
