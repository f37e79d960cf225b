package kith.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kith.people.Relation;
import kith.people.Side;
import org.junit.jupiter.api.Test;

/// What is done with a draft after it was read: shorter, warmer, sent, or proposed by somebody else.
class ReworkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final String LONG = """
            Dear Grace,

            I just wanted to let you know that the new page is out now. It was a very long month here, with many late \
            evenings and a great deal of coffee before anything worked. I was wondering if you could look at the \
            second section for ten minutes?

            Best regards,
            Ada""";

    private final Coach coach = new Coach();

    @Test
    void shorterDropsPaddingAndWhatIsLeastMissedButNotTheAsk() {
        assertThat(coach.shorter(draft(LONG))).isEqualTo("""
                Dear Grace,

                The new page is out now. Could you look at the second section for ten minutes?

                Best regards,
                Ada""");
    }

    @Test
    void whatIsShortAlreadyStaysAsItIs() {
        assertThat(coach.shorter(draft("Could you send the plan?"))).isEqualTo("Could you send the plan?");
    }

    @Test
    void warmerLeavesRoomForANoAndAGapForWhatOnlyTheWriterKnows() {
        assertThat(coach.warmer(draft("Could you send me the floor plan?\n\nRegards,\nAda")))
                .isEqualTo("""
                Hi [their name], [A line about something they did, said or plan.] Could you send me the floor plan? No \
                hurry, and it's fine to say no.

                Warmly,
                Ada""");
    }

    @Test
    void sendingGivesAsksAndKeeps() {
        var owed = new Recipient.Owed(Side.ME, "the drying manual", null, false);
        var to = new Recipient(
                "Ruth", Relation.CLIENT, null, false, null, List.of(), List.of(), List.of(), List.of(), List.of(owed));
        var sent = coach.sent(
                new Draft("Dear Ruth, here is the drying manual I promised. Could you lend us two cases?", TODAY, to));
        assertThat(sent.gave()).containsExactly("here is the drying manual I promised.");
        assertThat(sent.asked()).containsExactly("Could you lend us two cases?");
        assertThat(sent.kept()).containsExactly(owed);
    }

    @Test
    void aGapThatWasNeverFilledGivesNothing() {
        assertThat(coach.sent(draft("Here is [something useful for you].")).gave())
                .isEmpty();
    }

    @Test
    void aProposalThatNamesWhatNobodyToldIsRefused() {
        var draft = draft("Dear Grace, the new page is out. Could you look at the second section for ten minutes?");
        assertThat(coach.accepts(draft, "Dear Grace, could you look at the second section for ten minutes?"))
                .isTrue();
        assertThat(coach.accepts(draft, "Dear Grace, could you look at the second section on Tuesday?"))
                .isFalse();
        assertThat(coach.accepts(draft, "Dear Grace, Bob would like you to look at the second section."))
                .isFalse();
        assertThat(coach.accepts(draft, "Dear Grace, could you look at the second section for 30 minutes?"))
                .isFalse();
        assertThat(coach.accepts(draft, "Dear Grace, here is a voucher for you. Could you look at the second section?"))
                .isFalse();
    }

    @Test
    void aProposalThatBreaksARuleIsRefused() {
        var draft = draft("Dear Grace, could you look at the second section for ten minutes?");
        assertThat(coach.accepts(draft, "Dear Grace, LOOK AT THE SECOND SECTION NOW!!!"))
                .isFalse();
    }

    private static Draft draft(String text) {
        return new Draft(text, TODAY, null);
    }
}
