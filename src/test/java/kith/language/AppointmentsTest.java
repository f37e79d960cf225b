package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "texted zoltan to confirm friday 3pm                | MESSAGE",
                "emailed zoltan the figures for tuesday's board     | EMAIL",
                "dropped zoltan a line to rebook our friday slot    | MESSAGE",
                "zoltan rang to move our thursday call to next week | CALL",
                "zoltan wrote back, signing is set for the 20th     | MESSAGE"
            })
    void theDayOfAnAppointmentIsNotThatOfTheMessageAboutIt(String text, String kind) {
        assertThat(Reading.talks(text)).containsExactly(kind + " 2026-03-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drinks with zoltan tonight at the harbour",
                "lunch w/ zoltan today at 1pm",
                "dinner with zoltan this evening, bring wine"
            })
    void whatIsLaterTodayIsStillToCome(String text) {
        assertThat(Reading.talks(text)).isEmpty();
    }

    @Test
    void whatWasEarlierTodayIsOver() {
        assertThat(Reading.talks("breakfast w/ zoltan today at 8am")).containsExactly("MEETING 2026-03-11");
    }

    @Test
    void aMailStillToBeAnsweredHasCome() {
        assertThat(Reading.talks("still haven't replied to zoltan's email from monday"))
                .containsExactly("EMAIL 2026-03-09");
        assertThat(Reading.talks("need to answer zoltan's text of last night")).containsExactly("MESSAGE 2026-03-10");
        assertThat(Reading.talks("haven't replied to zoltan yet")).isEmpty();
    }
}
