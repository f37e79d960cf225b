package kith.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.people.Relation;
import kith.people.TalkKind;
import org.junit.jupiter.api.Test;

class SwapNameTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 2);
    private static final String TO_ANA =
            "Hi Ana, your talk on tide mills in Porto stayed with me all week, above all the "
                    + "part about the sluice keepers. What are you working on next?";
    private static final String TO_TOM = TO_ANA.replace("Ana", "Tom");

    private final Coach coach = new Coach();

    @Test
    void theSameLetterWithAnotherNameIsATemplateAndSaysToWhomItWentBefore() {
        var advice = advise(TO_TOM, new Draft.Earlier("Ana Sousa", TO_ANA));
        assertThat(advice.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("template");
            assertThat(finding.why()).isEqualTo("With the name swapped it is nearly what you wrote to Ana Sousa.");
        });
    }

    @Test
    void aWordOrTwoChangedMakeItNoOtherLetter() {
        var changed = TO_TOM.replace("all week", "for days").replace("above all", "most of all");
        assertThat(advise(changed, new Draft.Earlier("Ana Sousa", TO_ANA)).findings())
                .extracting(Advice.Finding::rule)
                .containsExactly("template");
    }

    @Test
    void anotherTryAtTheSameLetterToTheSamePersonIsNone() {
        assertThat(advise(TO_TOM, new Draft.Earlier("Tom Baker", TO_TOM)).findings())
                .isEmpty();
    }

    @Test
    void anotherLetterIsLeftAlone() {
        var other = "Hi Ana, did the kiln survive the move to Lagos? You feared for the door back in March.";
        assertThat(advise(TO_TOM, new Draft.Earlier("Ana Sousa", other)).findings())
                .isEmpty();
    }

    private Advice advise(String text, Draft.Earlier earlier) {
        var tom = new Recipient(
                "Tom Baker",
                Relation.CLIENT,
                null,
                false,
                LocalDate.of(2024, 3, 4),
                List.of(new Recipient.Talked(LocalDate.of(2026, 3, 3), TalkKind.CALL)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return coach.advise(new Draft(text, TODAY, tom, List.of(earlier)));
    }
}
