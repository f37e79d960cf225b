package kith.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GiveFirstTest {
    private final Coach coach = new Coach();

    @Test
    void aGiveThatStandsAfterTheAskComesFirst() {
        assertThat(rewrite("Hi Ines, you're the best there is! Could you read my two pages on drainage by Friday? "
                        + "I've attached the soil map that you wanted for Évora."))
                .isEqualTo("Hi Ines, I've attached the soil map that you wanted for Évora. "
                        + "Could you read my two pages on drainage by Friday?");
    }

    @Test
    void aGiveThatLeansOnTheSentenceBeforeStaysWhereItIs() {
        assertThat(rewrite("Hi Ines, you're the best there is! Could you read my two pages on drainage in Évora? "
                        + "That is why I've attached the soil map for you."))
                .startsWith("Hi Ines, could you read my two pages");
    }

    private String rewrite(String text) {
        return coach.advise(new Draft(text, LocalDate.of(2026, 7, 2), null)).rewrite();
    }
}
