package kith.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is said to a channel's book, and what only sounds like it: that is one's own, and nobody else may read it.
class ForChannelTest {
    @Test
    void theCommandsOfATeamBookAreForTheChannel() {
        for (var words : List.of(
                "team",
                "team start",
                "Team Start.",
                "team log coffee with Maya today",
                "team: log coffee with Maya today",
                "team who",
                "team about Maya",
                "team promises",
                "team undo",
                "team forget everything",
                "nudge Mondays 9:00 here",
                "nudge off here",
                "nudge here")) {
            assertThat(isForChannel(words)).as(words).isTrue();
        }
    }

    @Test
    void whatIsToldOfATeamIsOnesOwn() {
        for (var words : List.of(
                "team lunch with Maya today",
                "team start is on Monday, call with Ana about it",
                "team undoes what Tom did, he is furious",
                "teamwork with Ana today",
                "the team log is with Tom",
                "log team lunch with Maya",
                "nudge Tom that Ana is here",
                "nudge Ana on Monday, she is here",
                "nudge Mondays 9:00",
                "coffee with Maya here")) {
            assertThat(isForChannel(words)).as(words).isFalse();
        }
    }

    @Test
    void onlyMarkedButtonsAndFormsGoToTheChannel() {
        assertThat(ForChannel.isIn(new Said.Pressed("team.undo", "1"))).isTrue();
        assertThat(ForChannel.isIn(new Said.Pressed("undo", "1"))).isFalse();
        assertThat(ForChannel.isIn(new Said.Filled("team.edit", "1", Map.of()))).isTrue();
        assertThat(ForChannel.isIn(new Said.Filled("edit", "1", Map.of()))).isFalse();
    }

    @Test
    void buttonsOfDraftsNeverGetTheMark() {
        var reply = Reply.of("Maya")
                .and(new Part.Buttons(List.of(
                        Part.Button.of("Draft", Verbs.DRAFT, "1"),
                        Part.Button.of("Done", Verbs.DONE, "1"),
                        Part.Button.of("Show me who", Verbs.SHOW_ME, "who"))));
        var buttons = ChannelMark.on(reply).parts().stream()
                .filter(Part.Buttons.class::isInstance)
                .flatMap(each -> ((Part.Buttons) each).buttons().stream())
                .map(Part.Button::verb);
        assertThat(buttons).containsExactly("team." + Verbs.DONE, Verbs.SHOW_ME);
    }

    @Test
    void thereAreMorePracticesThanWeeksInAQuarterEachOfItsOwn() {
        var practices = WordsOfPractice.all();
        assertThat(practices).hasSizeGreaterThan(14);
        assertThat(practices).extracting(WordsOfPractice.Practice::name).doesNotHaveDuplicates();
        assertThat(practices).extracting(WordsOfPractice.Practice::text).doesNotHaveDuplicates();
    }

    private static boolean isForChannel(String words) {
        return ForChannel.isIn(new Said.Typed(words));
    }
}
