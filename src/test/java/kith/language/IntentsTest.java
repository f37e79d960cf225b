package kith.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    log tea with zoltan                          | LOG
                    who                                          | WHO
                    anyone i've let slide lately?                | WHO
                    draft to liz: hey, long time no see          | COACH
                    how does this sound: hi Liz, congrats        | COACH
                    about zoltan                                 | ABOUT
                    prep me for my 3pm with liz                  | ABOUT
                    what did zoltan say about the warehouse?     | RECALL
                    who do i know in helsinki                    | RECALL
                    promises                                     | PROMISES
                    did zoltan ever keep his word?               | PROMISES
                    who could get me an intro to Siemens?        | INTRODUCE
                    flying to Copenhagen next week, who's around | VISIT
                    zoltan moved to Acme as head of ops          | EDIT
                    put zoltan in my inner circle                | EDIT
                    check in with zoltan every 6 weeks           | EDIT
                    remind me about zoltan in june               | SNOOZE
                    delete everything about zoltan               | FORGET
                    scratch that, wrong person                   | UNDO
                    no nudges till january please                | SCHEDULE
                    can i upload my linkedin contacts?           | IMPORT
                    send me all my data as a zip                 | EXPORT
                    what can you do                              | HELP
                    haha cheers                                  | CHAT
                    green, probably                              | UNCLEAR
                    zoltan relocated to Nairobi                  | LOG
                    """)
    void whatIsWantedIsToldFromPlainLanguage(String text, Intent intent) {
        assertThat(Reading.of(text).intent()).isEqualTo(intent);
    }
}
