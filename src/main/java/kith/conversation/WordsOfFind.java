package kith.conversation;

import java.time.LocalDate;
import java.util.List;
import kith.conversation.Part.Bullets;

/// What Kith says of what it looked for.
final class WordsOfFind {
    private static final int LONGEST = 200;

    private WordsOfFind() {}

    static Reply found(List<FindNotes.Match> matches, LocalDate today) {
        return Reply.of(matches.size() == 1 ? "I found this:" : "I found these:")
                .and(new Bullets(matches.stream()
                        .map(each -> Text.bold(each.person().name())
                                .and(", " + Days.say(each.on(), today) + ": ")
                                .and(Text.italic(Clean.shortened(each.text().replace('\n', ' '), LONGEST))))
                        .toList()));
    }

    static Reply nothing(String wanted) {
        return Reply.of(Text.plain("I found nothing about “")
                .and(Text.italic(Clean.shortened(wanted, 100)))
                .and("” in your notes. Try a single word of it."));
    }

    static Reply forWhat() {
        return Reply.of("What shall I look for? Write find and a word, or ask: who was moving to Berlin?");
    }
}
