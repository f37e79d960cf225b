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
                    padel with zoltan on sunday, he won          | MEETING | 2026-03-08
                    two hours in zoltan's office on monday       | MEETING | 2026-03-09
                    took zoltan the keys friday and stayed for tea | MEETING | 2026-03-06
                    good long talk with zoltan by the river      | MEETING | 2026-03-11
                    zoltan joined me on google meet yesterday    | CALL    | 2026-03-10
                    zoltan's voicemail on monday said he's in    | MESSAGE | 2026-03-09
                    mail from zoltan, sent sunday: he's in       | EMAIL   | 2026-03-08
                    zoltan's in. agreed by phone yesterday       | CALL    | 2026-03-10
                    lunch with zoltan. that was monday           | MEETING | 2026-03-09
                    was in porto on monday and saw zoltan        | MEETING | 2026-03-09
                    yesterday was the fair. ran into zoltan      | MEETING | 2026-03-10
                    handed zoltan the keys in person             | MEETING | 2026-03-11
                    liz couldn't make it, zoltan could           | MEETING | 2026-03-11
                    met zoltan the night before last             | MEETING | 2026-03-09
                    met zoltan two fridays ago                   | MEETING | 2026-02-27
                    called zoltan about dinner on saturday       | CALL    | 2026-03-11
                    spoke with zoltan about the lease            | OTHER   | 2026-03-11
                    zoltan called to say he can't make it        | CALL    | 2026-03-11
                    zoltan called with the results               | CALL    | 2026-03-11
                    got off the phone with zoltan, he's in       | CALL    | 2026-03-11
                    emailing back and forth with zoltan all day  | EMAIL   | 2026-03-11
                    board call yesterday: zoltan and a new guy   | CALL    | 2026-03-10
                    zoltan brought cake to the office            | MEETING | 2026-03-11
                    got talking to zoltan in the lounge          | MEETING | 2026-03-11
                    shared a rickshaw with zoltan yesterday      | MEETING | 2026-03-10
                    zoltan (new job!) came by on monday          | MEETING | 2026-03-09
                    zoltan (at Acme) and me on a panel monday    | MEETING | 2026-03-09
                    zoltan held the rope while i climbed         | MEETING | 2026-03-11
                    bus home: zoltan                             | MEETING | 2026-03-11
                    tea at zoltan's stall monday, we chatted     | MEETING | 2026-03-09
                    lunch with zoltan on saturday. sunday actually | MEETING | 2026-03-08
                    zoltan i spoke with on the phone yesterday   | CALL    | 2026-03-10
                    you'll never guess who i met, only zoltan    | MEETING | 2026-03-11
                    the quote zoltan owed me came in by email yesterday | EMAIL | 2026-03-10
                    zoltan's viber msg this a.m.: he's in        | MESSAGE | 2026-03-11
                    on monday they sold the barn. saw zoltan there | MEETING | 2026-03-09
                    09MAR26 coffee with zoltan                   | MEETING | 2026-03-09
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
                    had he shown up we'd have had dinner with zoltan
                    rang zoltan three times, he never picks up
                    deal with zoltan: no ads
                    zoltan: birthday 3 november
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
                    lunch with zoltan moved to friday
                    coffee with zoltan: cancelled
                    had a dream, zoltan and I having dinner in Ghent
                    having lunch with zoltan on friday
                    zoltan called his lawyer
                    zoltan met his new boss on monday
                    owe zoltan a beer
                    saw on linkedin that zoltan left Shell
                    booked a table with zoltan for friday
                    thought of zoltan at the concert
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    met zoltan on monday, liz on tuesday                      | MEETING 2026-03-09, MEETING 2026-03-10
                    breakfast with zoltan, then a phone call with liz, both tuesday | MEETING 2026-03-10, CALL 2026-03-10
                    zoltan by phone, liz by mail, both today                  | CALL 2026-03-11, EMAIL 2026-03-11
                    called zoltan and emailed liz yesterday                   | CALL 2026-03-10, EMAIL 2026-03-10
                    two calls today: zoltan, liz                              | CALL 2026-03-11, CALL 2026-03-11
                    emailed zoltan on monday and again yesterday              | EMAIL 2026-03-09, EMAIL 2026-03-10
                    zoltan said yes, liz said no, all by text yesterday       | MESSAGE 2026-03-10, MESSAGE 2026-03-10
                    """)
    void eachTalkOfASentenceIsReadWithItsDay(String text, String talks) {
        assertThat(Reading.of(text).talks())
                .extracting(talk -> talk.kind() + " " + talk.on())
                .containsExactly(talks.split(", "));
    }

    @Test
    void whoJoinsLaterWasAtTheSameTalk() {
        var talks = Reading.of("lunch with zoltan, liz joined for dessert").talks();
        assertThat(talks).hasSize(1);
        assertThat(talks.getFirst().with()).extracting(Reading::name).containsExactly("zoltan", "liz");
    }

    @Test
    void whoItWasMayStandBehindWhatTheyAre() {
        var talks = Reading.of("walked out of the breakfast with a new prospect: Lonnie Pruitt")
                .talks();
        assertThat(talks).hasSize(1);
        assertThat(talks.getFirst().with()).extracting(Reading::name).containsExactly("Lonnie Pruitt");
    }

    @Test
    void whoWasThereMayBeToldByWhoWasNot() {
        var talks = Reading.of("liz wasn't at the dinner on monday, zoltan was").talks();
        assertThat(talks).hasSize(1);
        assertThat(talks.getFirst().with()).extracting(Reading::name).containsExactly("zoltan");
    }

    @Test
    void eachItemOfAListHasItsOwnDayAndMedium() {
        assertThat(Reading.of("sunday liz by phone, monday zoltan over lunch, today liz again, this time on whatsapp")
                        .talks())
                .extracting(talk -> talk.kind() + " " + talk.on())
                .containsExactly(
                        TalkKind.CALL + " 2026-03-08",
                        TalkKind.MEETING + " 2026-03-09",
                        TalkKind.MESSAGE + " 2026-03-11");
    }

    @Test
    void thoseListedAsPresentWereAtWhatTheFirstLineNames() {
        var talks = Reading.of("kickoff on site on monday\nthere: liz, zoltan, mike")
                .talks();

        assertThat(talks).hasSize(1);
        assertThat(talks.getFirst().with()).hasSize(3);
        assertThat(talks.getFirst().on()).isEqualTo(LocalDate.of(2026, 3, 9));
    }
}
