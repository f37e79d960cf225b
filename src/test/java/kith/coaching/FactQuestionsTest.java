package kith.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kith.people.FactKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactQuestionsTest {
    private final FactQuestions questions = new FactQuestions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLACE    | moving to Berlin                            | How is the move to Berlin going?
            PLACE    | moves to Nelson in May                      | How is the move to Nelson coming along?
            PLACE    | moved to Harrogate                          | How do you like it in Harrogate?
            PLACE    | lives in El Paso                            | How is life in El Paso?
            PLACE    | is converting his loft                      | How is converting your loft going?
            WORK     | working on a new timetable                  | How is the work on a new timetable going?
            WORK     | launching her second bakery                 | How is launching your second bakery going?
            WORK     | restores a 1912 organ in Tours              | How is the work on the 1912 organ in Tours going?
            WORK     | runs a school in Fresno                     | How is your school in Fresno doing?
            WORK     | opened a boutique in Lecce                  | How is your boutique in Lecce doing?
            WORK     | owns 640 almond trees                       | How are your 640 almond trees doing?
            WORK     | joined Siemens                              | How are things at Siemens?
            NEED     | looking for a data lead                     | Are you still looking for a data lead?
            NEED     | needs a second van                          | Do you still need a second van?
            NEED     | wants to start a robotics club              | Do you still want to start a robotics club?
            NEED     | hiring eight fraud analysts                 | Are you still hiring eight fraud analysts?
            INTEREST | plays chess                                 | Do you still play chess?
            INTEREST | sings tenor                                 | Do you still sing tenor?
            INTEREST | paints boats                                | Do you still paint boats?
            INTEREST | keeps bees on the roof                      | How are your bees doing?
            INTEREST | has an allotment                            | How is your allotment doing?
            INTEREST | learns the mridangam                        | How is learning the mridangam going?
            INTEREST | trains for the Spree swim                   | How is the training for the Spree swim going?
            FAMILY   | her daughter Maya applied to the conservatoire | How is your daughter Maya doing?
            FAMILY   | her son Tam draws                           | How is your son Tam doing?
            FAMILY   | has a new puppy                             | How is your new puppy doing?
            """)
    void aFactThatCanBeAskedAboutBecomesAQuestionInItsOwnWords(FactKind kind, String fact, String question) {
        assertThat(questions.about(new Recipient.Known(fact, kind))).contains(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FAMILY   | his daughter Leila broke her arm
            FAMILY   | his father is in hospital in Volos
            FAMILY   | expecting a second child in May
            NEED     | needs money, but says that she will not ask
            NEED     | wants to know why we left
            WORK     | lost her physics teacher mid-term
            WORK     | handles the purchase order for the looms
            WORK     | runs a school that closes in May
            OTHER    | moving to Berlin
            """)
    void whatIsSadOrWordedOtherwiseIsLeftToTheWriter(FactKind kind, String fact) {
        assertThat(questions.about(new Recipient.Known(fact, kind))).isEmpty();
    }

    @Test
    void ofSeveralFactsTheLatestThatAllowsAQuestionIsTaken() {
        assertThat(questions.about(List.of(
                        new Recipient.Known("plays chess", FactKind.INTEREST),
                        new Recipient.Known("moving to Berlin", FactKind.PLACE),
                        new Recipient.Known("birthday on 21 July", FactKind.DATE))))
                .contains("How is the move to Berlin going?");
    }
}
