package kith.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule on every example of every rule: the examples are the rules' specification.
class RuleExamplesTest {
    private static final int FEWEST_BAD = 4;
    private static final int FEWEST_GOOD = 6;

    private static final Lexicon LEXICON = Lexicons.all();
    private static final Stems STEMS = new Stems();
    private static final LetterReader READER = new LetterReader(LEXICON, STEMS);
    private static final Rules RULES = new Rules(LEXICON, STEMS, new Words());

    @ParameterizedTest
    @MethodSource("examples")
    void aGoodDraftRaisesNothingAndABadOneItsRuleAtTheMarkedWords(RuleExample example) {
        var found = RULES.findings(READER.read(example.draft()));
        if (example.bad()) {
            assertThat(found)
                    .filteredOn(each -> each.rule().equals(example.rule()))
                    .singleElement()
                    .satisfies(finding -> assertThat(example.draft().text().substring(finding.start(), finding.end()))
                            .isEqualTo(example.draft().text().substring(example.start(), example.end())));
        } else {
            assertThat(found).isEmpty();
        }
    }

    @Test
    void everyRuleHasBadExamplesThatFireItAndMoreGoodOnesThatItLeavesAlone() {
        assertThat(RULES.all()).hasSize(15).allSatisfy(rule -> {
            var examples = RuleExample.of(rule.id());
            assertThat(examples.stream().filter(RuleExample::bad).count()).isGreaterThanOrEqualTo(FEWEST_BAD);
            assertThat(examples.stream().filter(each -> !each.bad()).count()).isGreaterThanOrEqualTo(FEWEST_GOOD);
        });
    }

    static List<RuleExample> examples() {
        return RULES.all().stream()
                .flatMap(rule -> RuleExample.of(rule.id()).stream())
                .toList();
    }
}
