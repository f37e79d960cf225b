package kith.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import kith.coaching.Marked.Kind;
import kith.coaching.Marked.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
    @Test
    void anUnchangedDraftIsOneKeptRun() {
        assertThat(Marked.between("Hi Tom, see you.", "Hi Tom, see you."))
                .containsExactly(new Run(Kind.KEPT, "Hi Tom, see you."));
    }

    @Test
    void whatIsReplacedShowsTheOldWordsBeforeTheNewOnes() {
        assertThat(Marked.between("Could we talk some time soon?", "Could we talk on Friday soon?"))
                .containsExactly(
                        new Run(Kind.KEPT, "Could we talk "),
                        new Run(Kind.REMOVED, "some time"),
                        new Run(Kind.ADDED, "on Friday"),
                        new Run(Kind.KEPT, " soon?"));
    }

    @Test
    void anAddedSentenceIsOneRun() {
        assertThat(Marked.between("Hi Tom.", "Hi Tom. Here is [something useful]."))
                .containsExactly(new Run(Kind.KEPT, "Hi Tom."), new Run(Kind.ADDED, " Here is [something useful]."));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', ''",
                "'', 'Hi'",
                "'Hi', ''",
                "'I don''t know,\n\nAna', 'I know, Ana'",
                "'Grüße 😀 aus Köln!!', 'Grüße aus Köln!'"
            })
    void keptWithRemovedIsTheDraftAndKeptWithAddedTheBetterOne(String before, String after) {
        var runs = Marked.between(before, after);
        assertThat(text(runs, Kind.REMOVED)).isEqualTo(before);
        assertThat(text(runs, Kind.ADDED)).isEqualTo(after);
    }

    private static String text(List<Run> runs, Kind change) {
        var kinds = EnumSet.of(Kind.KEPT, change);
        return runs.stream()
                .filter(run -> kinds.contains(run.kind()))
                .map(Run::text)
                .collect(Collectors.joining());
    }
}
