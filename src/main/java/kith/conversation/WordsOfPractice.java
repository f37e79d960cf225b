package kith.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kith.conversation.Part.Button;
import kith.conversation.Part.Buttons;
import kith.conversation.Part.Fine;
import kith.conversation.Part.Paragraph;

/// The practices for channels, from `practices.tsv`: small things that do somebody good before they do oneself any.
final class WordsOfPractice {
    private static final Pattern TAB = Pattern.compile("\t");
    private static final int FIELDS = 4;

    /// `shows` is what a member would write to see, for themselves, whom it may be about.
    record Practice(String name, String shows, String title, String text) {}

    private final List<Practice> all = read();

    List<Practice> all() {
        return all;
    }

    static Reply tell(Practice it) {
        return Reply.of(Text.plain("For this week: ").and(Text.bold(it.title())))
                .and(
                        new Paragraph(Text.plain(it.text())),
                        new Buttons(List.of(
                                Button.of("Show me who", Verbs.SHOW_ME, it.shows())
                                        .first(),
                                WordsOfChannel.stop())),
                        new Fine("Show me who answers you alone, from your own book."));
    }

    private static List<Practice> read() {
        try (var in = Objects.requireNonNull(WordsOfPractice.class.getResourceAsStream("practices.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(each -> !each.startsWith("#"))
                    .map(WordsOfPractice::practice)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Practice practice(String line) {
        var fields = TAB.split(line, FIELDS);
        return new Practice(fields[0], fields[1], fields[2], fields[3]);
    }
}
