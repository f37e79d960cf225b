package kith.conversation;

import static kith.wording.Phrase.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.conversation.Part.Bullets;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;

/// What Kith says of what came of an hour: what was given, and nothing of what was not.
final class WordsOfReceipt {
    private WordsOfReceipt() {}

    static Reply over(Noted noted) {
        var lines = lines(noted);
        return lines.isEmpty()
                ? Reply.saying(
                        "That was your hour. Nothing is noted, and that is fine: whoever waits will come up again.")
                : Reply.saying("That was your hour. This is what came of it:").and(new Bullets(lines));
    }

    static Reply stopped(Walk walk) {
        var lines = lines(walk.noted());
        var reply = Reply.saying(
                "Stopped at {place} of {all}.{none, select, true {} other { So far:}}",
                walk.place(),
                walk.all(),
                lines.isEmpty());
        return (lines.isEmpty() ? reply : reply.and(new Bullets(lines)))
                .and(
                        new Buttons(List.of(Button.of(say("Resume"), Verbs.HOUR_RESUME, Verbs.HOUR)
                                .first())),
                        new Fine(
                                say("Whenever you like, as long as this week's plan holds; or write {hour}.", "hour")));
    }

    private static List<Text> lines(Noted noted) {
        var lines = new ArrayList<Text>();
        if (!noted.reached().isEmpty()) {
            lines.add(Text.saying("You reached {names}.", WordsOfLog.names(noted.reached())));
        }
        if (!noted.sentDraft().isEmpty()) {
            lines.add(Text.saying("Logged as sent: your words to {names}.", WordsOfLog.names(noted.sentDraft())));
        }
        noted.about().stream()
                .flatMap(all -> Stream.concat(
                        noted.kept(all).stream()
                                .map(each -> Text.saying(
                                        "Kept for *{name}*: _{what}_",
                                        all.person().name(),
                                        each.what())),
                        noted.given(all).stream()
                                .filter(each -> noted.kept(all).stream()
                                        .noneMatch(it -> it.what().equals(each.what())))
                                .map(each -> Text.saying(
                                        "Given to *{name}*: _{what}_",
                                        all.person().name(),
                                        each.what()))))
                .forEach(lines::add);
        return lines;
    }
}
