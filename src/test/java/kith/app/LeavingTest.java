package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who leaves is told nothing more, and is forgotten after thirty days unless they come back.
@ExtendWith(InAWorld.class)
class LeavingTest {
    private static final ZonedDateTime SUNDAY = ZonedDateTime.parse("2026-03-01T12:00:00+01:00[Europe/Paris]");
    private static final String TEAM = "T0BACK";
    private static final Duration GRACE = Duration.ofDays(30);

    private Backroom backroom;
    private String ada;
    private String ben;

    @BeforeEach
    void twoMembersWithANudge(World world) {
        backroom = new Backroom(world);
        ada = backroom.newcomer();
        ben = backroom.newcomer();
        backroom.nudged(ada, SUNDAY, "Mondays 9:00");
        backroom.nudged(ben, SUNDAY, "Mondays 9:00");
    }

    @AfterEach
    void close() {
        backroom.close();
    }

    @Test
    void aWorkspaceThatTakesKithOutIsLeftAloneAtOnce() {
        backroom.told(ada, SUNDAY.plusDays(1));
        assertThat(backroom.letters(ada)).isPositive();
        backroom.leaving().workspaceLeft(TEAM, SUNDAY.plusDays(1).toInstant());
        assertThat(backroom.letters(ada)).isZero();
        assertThat(backroom.count("select count(*) from pace where paused_until = 'infinity'"))
                .isEqualTo(1);
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void whenTheGraceIsOverNoRowIsLeftOfTheWorkspace() {
        backroom.leaving().workspaceLeft(TEAM, SUNDAY.toInstant());
        backroom.leaving().workspaceLeft(TEAM, SUNDAY.plusDays(9).toInstant());
        backroom.told(ada, SUNDAY.plus(GRACE).minusMinutes(1));
        assertThat(people()).isEqualTo(2);
        backroom.told(ada, SUNDAY.plus(GRACE).plusMinutes(1));
        assertThat(people()).isZero();
        assertThat(backroom.count("select count(*) from book")).isZero();
        assertThat(backroom.count("select count(*) from scheduled_tasks")).isZero();
    }

    @Test
    void whoPutsKithInAgainBeforeThatFindsEverythingAsItWas() {
        backroom.leaving().workspaceLeft(TEAM, SUNDAY.toInstant());
        backroom.leaving().heardFrom(TEAM, SUNDAY.plusDays(3).toInstant());
        assertThat(backroom.count("select count(*) from pace where paused_until = 'infinity'"))
                .isZero();
        backroom.told(ada, SUNDAY.plus(GRACE).plusDays(1));
        assertThat(people()).isEqualTo(2);
    }

    @Test
    void whatWasSaidBeforeTheLeavingAndComesLateBringsNothingBack() {
        backroom.leaving().workspaceLeft(TEAM, SUNDAY.toInstant());
        backroom.leaving().heardFrom(TEAM, SUNDAY.minusSeconds(2).toInstant());
        backroom.told(ada, SUNDAY.plus(GRACE).plusDays(1));
        assertThat(people()).isZero();
    }

    @Test
    void aDeactivatedMemberIsNudgedNoMoreAndForgottenWhileTheOthersStay() {
        backroom.leaving().memberLeft(Backroom.member(ada), SUNDAY.toInstant());
        assertThat(backroom.told(ada, SUNDAY.plusDays(10))).isEmpty();
        assertThat(people()).isEqualTo(2);
        backroom.told(ada, SUNDAY.plus(GRACE).plusMinutes(1));
        assertThat(backroom.count("select count(*) from book where book_id = '" + ada + "'"))
                .isZero();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void aMemberWhoIsActivatedAgainIsNudgedAsBefore() {
        backroom.leaving().memberLeft(Backroom.member(ada), SUNDAY.toInstant());
        backroom.leaving().memberBack(Backroom.member(ada), SUNDAY.plusDays(2).toInstant());
        assertThat(backroom.told(ada, SUNDAY.plusDays(9)))
                .containsExactly(ZonedDateTime.parse("2026-03-09T09:00:00+01:00[Europe/Paris]"));
        backroom.told(ada, SUNDAY.plus(GRACE).plusDays(1));
        assertThat(people()).isEqualTo(2);
    }

    private int people() {
        return backroom.count("select count(*) from person");
    }
}
