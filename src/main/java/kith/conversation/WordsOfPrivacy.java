package kith.conversation;

import static kith.wording.Phrase.say;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private WordsOfPrivacy() {}

    static Reply receipt(
            Inventory all, Optional<Instant> exported, Settings settings, boolean model, int sent, ZonedDateTime now) {
        List<Text> kept = new ArrayList<>();
        kept.add(Text.saying("In your book: {entries}.", WordsOfForget.entries(all)));
        beside(all).ifPresent(kept::add);
        kept.add(retention(settings.retention()));
        kept.add(
                settings.keepDrafts()
                        ? Text.saying("Drafts are kept to compare with — *{words}*", "drafts off")
                        : Text.saying("Drafts aren't kept once you are done with them — *{words}*", "drafts on"));
        kept.add(exported.map(at -> Text.saying("Copied out by you last: {moment}", on(at, now)))
                .orElse(Text.saying("You never took a copy — *{export}*", "export")));
        kept.add(model(settings, model, sent));
        return Reply.saying("*What I keep of you*").and(new Bullets(kept), who(), new Buttons(buttons(sent)), fine());
    }

    private static Optional<Text> beside(Inventory all) {
        var parts = new ArrayList<String>();
        if (all.steps() > 0) {
            parts.add(say("{n, plural, one {# step} other {# steps}} that you can still undo", all.steps()));
        }
        if (all.letters() > 0) {
            parts.add(say("{n, plural, one {# message} other {# messages}} on the way to you", all.letters()));
        }
        if (all.alarms() > 0) {
            parts.add(say("{n, plural, one {# reminder} other {# reminders}} set", all.alarms()));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.saying("Beside it: {parts}", String.join(", ", parts)));
    }

    private static Text retention(Retention retention) {
        return retention == Retention.ALL
                ? Text.saying("Kept until you forget it — *{words}*", WordsOfRetention.FADE)
                : WordsOfSettings.fading(retention);
    }

    private static Text model(Settings settings, boolean model, int sent) {
        if (!model) {
            return Text.saying(
                    "No language model is set up here; {sent, plural, =0 {nothing of yours was ever sent to one}"
                            + " one {# text sent} other {# texts sent}}.",
                    sent);
        }
        return Text.saying(
                "A language model may be asked: {may, select, true {yes} other {no}}, {sent, plural, =0 {nothing of yours"
                        + " was ever sent to one} one {# text sent} other {# texts sent}} — *{words}*",
                settings.askModel(),
                sent,
                settings.askModel() ? "model off" : "model on");
    }

    private static Bullets who() {
        return new Bullets(List.of(
                Text.saying(
                        "*Your colleagues and admins:* nobody but you reads your book here, and there is no view that"
                                + " would show it."),
                Text.saying(
                        "*Whoever runs this Kith:* what you write is sealed in the database with a key of your book;"
                                + " who holds the server and its master key could open it."),
                Text.saying("*Your employer, in Slack itself:* a message that you type to me is a Slack message, and so"
                        + " is my answer. Depending on the plan, your company can have messages exported, direct ones"
                        + " too. Slash commands, their answers and forms leave no message behind."),
                Text.saying("*To leave none:* write {kith} and then your words, or log in the form below.", "/kith")));
    }

    private static List<Button> buttons(int sent) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.of(say("Log in a form"), Verbs.TELL, "-"));
        if (sent > 0) {
            buttons.add(Button.of(say("What the model was sent"), Verbs.SENT, "1"));
        }
        return buttons;
    }

    private static Fine fine() {
        return new Fine(say(
                "{forget} and a name deletes somebody, {everything} deletes all, with the key of your book.",
                "forget",
                "forget everything"));
    }

    static Reply sent(List<ToModel> some, int all, int page, ZonedDateTime now) {
        if (some.isEmpty()) {
            return all == 0
                    ? Reply.saying("Nothing of yours was ever sent to a language model.")
                    : Reply.saying("That is all: there is no more that was sent.");
        }
        var reply = Reply.saying("*Sent to a language model, word for word, the newest first*");
        for (var each : some) {
            reply = reply.and(
                    new Fine(say("{moment}, to {model}", on(each.at(), now), each.model())),
                    new Part.Quote(Clean.shortened(each.text(), LONGEST)));
        }
        return all > page * ShowPrivacy.AT_ONCE
                ? reply.and(new Buttons(List.of(Button.of(say("Older"), Verbs.SENT, String.valueOf(page + 1)))))
                : reply;
    }

    private static String on(Instant at, ZonedDateTime now) {
        var then = at.atZone(now.getZone());
        return say("{day} at {time}", Days.say(then.toLocalDate(), now.toLocalDate()), TIME.format(then));
    }
}
