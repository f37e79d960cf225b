package kith.conversation;

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
                ? Reply.of("That was your hour. Nothing is noted, and that is fine: whoever waits will come up again.")
                : Reply.of("That was your hour. This is what came of it:").and(new Bullets(lines));
    }

    static Reply stopped(Walk walk) {
        var lines = lines(walk.noted());
        var reply =
                Reply.of("Stopped at " + walk.place() + " of " + walk.all() + (lines.isEmpty() ? "." : ". So far:"));
        return (lines.isEmpty() ? reply : reply.and(new Bullets(lines)))
                .and(
                        new Buttons(List.of(Button.of("Resume", Verbs.HOUR_RESUME, Verbs.HOUR)
                                .first())),
                        new Fine("Whenever you like, as long as this week's plan holds; or write hour."));
    }

    private static List<Text> lines(Noted noted) {
        var lines = new ArrayList<Text>();
        if (!noted.reached().isEmpty()) {
            lines.add(Text.plain("You reached ")
                    .and(WordsOfLog.names(noted.reached()))
                    .and("."));
        }
        if (!noted.sentDraft().isEmpty()) {
            lines.add(Text.plain("Logged as sent: your words to ")
                    .and(WordsOfLog.names(noted.sentDraft()))
                    .and("."));
        }
        noted.about().stream()
                .flatMap(all -> Stream.concat(
                        noted.kept(all).stream()
                                .map(each -> Text.plain("Kept for ")
                                        .and(Text.bold(all.person().name()))
                                        .and(": ")
                                        .and(Text.italic(each.what()))),
                        noted.given(all).stream()
                                .filter(each -> noted.kept(all).stream()
                                        .noneMatch(it -> it.what().equals(each.what())))
                                .map(each -> Text.plain("Given to ")
                                        .and(Text.bold(all.person().name()))
                                        .and(": ")
                                        .and(Text.italic(each.what())))))
                .forEach(lines::add);
        return lines;
    }
}
