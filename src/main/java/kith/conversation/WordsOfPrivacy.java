package kith.conversation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.people.Retention;
import kith.people.Settings;

/// What Kith says of what it keeps, and of who could read it.
final class WordsOfPrivacy {
    private static final int LONGEST = 2_000;

    private WordsOfPrivacy() {}

    static Reply receipt(
            Inventory all, Optional<Instant> exported, Settings settings, boolean model, int sent, ZonedDateTime now) {
        List<Text> kept = new ArrayList<>();
        kept.add(Text.plain("In your book: " + WordsOfForget.entries(all) + "."));
        beside(all).ifPresent(kept::add);
        kept.add(retention(settings.retention()));
        kept.add(Text.plain(
                        settings.keepDrafts()
                                ? "Drafts are kept to compare with — "
                                : "Drafts aren't kept once you are done with them — ")
                .and(Text.bold(settings.keepDrafts() ? "drafts off" : "drafts on")));
        kept.add(exported.map(at -> Text.plain("Copied out by you last: " + on(at, now)))
                .orElse(Text.plain("You never took a copy — ").and(Text.bold("export"))));
        kept.add(model(settings, model, sent));
        return Reply.of(Text.bold("What I keep of you"))
                .and(new Bullets(kept), who(), new Buttons(buttons(sent)), fine());
    }

    private static Optional<Text> beside(Inventory all) {
        var parts = new ArrayList<String>();
        add(parts, all.steps(), "step", " that you can still undo");
        add(parts, all.letters(), "message", " on the way to you");
        add(parts, all.alarms(), "reminder", " set");
        return parts.isEmpty() ? Optional.empty() : Optional.of(Text.plain("Beside it: " + String.join(", ", parts)));
    }

    private static void add(List<String> parts, int count, String what, String how) {
        if (count > 0) {
            parts.add(WordsOfForget.count(count, what) + how);
        }
    }

    private static Text retention(Retention retention) {
        return retention == Retention.ALL
                ? Text.plain("Kept until you forget it — ").and(Text.bold("notes fade after 1 year"))
                : Text.plain("Notes fade after " + WordsOfRetention.years(retention) + " — ")
                        .and(Text.bold("keep all"));
    }

    private static Text model(Settings settings, boolean model, int sent) {
        var left = sent == 0 ? "nothing of yours was ever sent to one" : WordsOfForget.count(sent, "text") + " sent";
        if (!model) {
            return Text.plain("No language model is set up here; " + left + ".");
        }
        return Text.plain(
                        "A language model may be asked: " + (settings.askModel() ? "yes" : "no") + ", " + left + " — ")
                .and(Text.bold(settings.askModel() ? "model off" : "model on"));
    }

    private static Bullets who() {
        return new Bullets(List.of(
                Text.bold("Your colleagues and admins:")
                        .and(" nobody but you reads your book here, and there is no view that would show it."),
                Text.bold("Whoever runs this Kith:")
                        .and(" what you write is sealed in the database with a key of your book; who holds the server"
                                + " and its master key could open it."),
                Text.bold("Your employer, in Slack itself:")
                        .and(" a message that you type to me is a Slack message, and so is my answer. Depending on the"
                                + " plan, your company can have messages exported, direct ones too. Slash commands,"
                                + " their answers and forms leave no message behind."),
                Text.bold("To leave none:").and(" write /kith and then your words, or log in the form below.")));
    }

    private static List<Button> buttons(int sent) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.of("Log in a form", Verbs.TELL, "-"));
        if (sent > 0) {
            buttons.add(Button.of("What the model was sent", Verbs.SENT, "1"));
        }
        return buttons;
    }

    private static Fine fine() {
        return new Fine(
                "forget and a name deletes somebody, forget everything deletes all, with the key of your book.");
    }

    static Reply sent(List<ToModel> some, int all, int page, ZonedDateTime now) {
        if (some.isEmpty()) {
            return Reply.of(
                    all == 0
                            ? "Nothing of yours was ever sent to a language model."
                            : "That is all: there is no more that was sent.");
        }
        var reply = Reply.of(Text.bold("Sent to a language model, word for word, the newest first"));
        for (var each : some) {
            reply = reply.and(
                    new Fine(on(each.at(), now) + ", to " + each.model()),
                    new Part.Quote(Clean.shortened(each.text(), LONGEST)));
        }
        return all > page * ShowPrivacy.AT_ONCE
                ? reply.and(new Buttons(List.of(Button.of("Older", Verbs.SENT, String.valueOf(page + 1)))))
                : reply;
    }

    private static String on(Instant at, ZonedDateTime now) {
        var then = at.atZone(now.getZone());
        return Days.say(then.toLocalDate(), now.toLocalDate()) + " at "
                + "%02d:%02d".formatted(then.getHour(), then.getMinute());
    }
}
