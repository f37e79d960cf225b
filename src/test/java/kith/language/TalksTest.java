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
                    walked the site with zoltan yesterday        | MEETING | 2026-03-10
                    zoltan showed me round the plant             | MEETING | 2026-03-11
                    zoltan over last night with his photos       | MEETING | 2026-03-10
                    bumped into zoltan's wife and zoltan himself | MEETING | 2026-03-11
                    told zoltan at the party that we're moving   | MEETING | 2026-03-11
                    zoltan bought me lunch on monday             | MEETING | 2026-03-09
                    managed to catch zoltan after the hearing    | MEETING | 2026-03-11
                    great seeing zoltan on friday                | MEETING | 2026-03-06
                    zoltan and me, beers last night              | MEETING | 2026-03-10
                    board meeting on monday, zoltan was on form  | MEETING | 2026-03-09
                    over oysters, zoltan admitted he's bored     | MEETING | 2026-03-11
                    zoltan's leaving do last night               | MEETING | 2026-03-10
                    buzzed zoltan about the van                  | CALL    | 2026-03-11
                    zoltan picked up the phone at last           | CALL    | 2026-03-11
                    zoltan left me a voice note                  | MESSAGE | 2026-03-11
                    pinged zoltan on teams                       | MESSAGE | 2026-03-11
                    zoltan replied to my mail on monday          | EMAIL   | 2026-03-09
                    quick one with zoltan, he's leaving          | OTHER   | 2026-03-11
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
                    called zoltan, no answer
                    spoke with zoltan's son only
                    saw that zoltan left Shell
                    lunch with zoltan is on friday
                    lunch got bumped to may, so no zoltan today
                    zoltan came into money
                    zoltan called in sick
                    heard zoltan spoke at the summit
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

    @Test
    void talksOfOneMessageHaveEachItsOwnDay() {
        assertThat(Reading.of("monday: lunch with zoltan\ntuesday: call with liz")
                        .talks())
                .extracting(talk -> talk.kind() + " " + talk.on())
                .containsExactly("MEETING 2026-03-09", "CALL 2026-03-10");
        assertThat(Reading.of("coffee with zoltan on monday, then a call with liz yesterday")
                        .talks())
                .extracting(talk -> talk.kind() + " " + talk.on())
                .containsExactly("MEETING 2026-03-09", "CALL 2026-03-10");
        assertThat(Reading.of("met zoltan on monday and liz after that").talks())
                .hasSize(2);
    }

    @Test
    void whoWasThereMayBeToldByWhoWasNot() {
        var talks = Reading.of("liz wasn't at the dinner on monday, zoltan was").talks();
        assertThat(talks).hasSize(1);
        assertThat(talks.getFirst().with()).extracting(Reading::name).containsExactly("zoltan");
    }
}
