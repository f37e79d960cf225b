package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kith.people.TalkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    coffee w/ zoltan this morning                | MEETING | 2026-03-11
                    ran into zoltan at the airport last tuesday  | MEETING | 2026-03-10
                    zoltan dropped by on monday                  | MEETING | 2026-03-09
                    split a cab with zoltan                      | MEETING | 2026-03-11
                    zoltan rang me on sunday                     | CALL    | 2026-03-08
                    zoltan gave me a bell yesterday              | CALL    | 2026-03-10
                    talked on the phone with zoltan              | CALL    | 2026-03-11
                    zoltan dm'd me                               | MESSAGE | 2026-03-11
                    shot zoltan a text                           | MESSAGE | 2026-03-11
                    long email from zoltan last night            | EMAIL   | 2026-03-10
                    caught up with zoltan last week              | OTHER   | 2026-03-02
                    zoltan told me over coffee that he's leaving | MEETING | 2026-03-11
                    """)
    void oneTalkIsRead(String text, TalkKind kind, LocalDate on) {
        assertThat(Reading.of(text).talks())
                .extracting(talk -> talk.kind() + " " + talk.on())
                .containsExactly(kind + " " + on);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dinner with zoltan next thursday
                    zoltan cancelled our lunch
                    didn't get round to calling zoltan
                    should have called zoltan
                    might grab a beer with zoltan
                    sent zoltan the contract
                    told zoltan about the job
                    no show from zoltan
                    """)
    void whatDidNotHappenIsNone(String text) {
        assertThat(Reading.of(text).talks()).isEmpty();
    }

    @Test
    void severalPeopleAtOneEventHaveOneTalk() {
        var talks = Reading.of("lunch with zoltan and liz yesterday").talks();
        assertThat(talks).hasSize(1);
        assertThat(talks.getFirst().with()).extracting(Reading::name).containsExactly("zoltan", "liz");
    }
}
