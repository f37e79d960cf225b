package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kith.playground.LocalSlack;
import kith.playground.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whom a name means is asked once in a thread.
@ExtendWith(InAWorld.class)
class WhichPersonTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void theAnswerHoldsForItsThreadAndForNoOther(World world) {
        var ada = world.newcomer();
        ada.says("coffee with Maria Lopez today");
        var first = ada.says("coffee with Maria Silva today").ts();
        var second = ada.says("promises").ts();

        var asked = inThread(world, ada, first, "call with maria today");
        assertThat(asked.words()).contains("do you mean");
        assertThat(ada.presses(asked, "Maria Silva").words()).contains("Maria Silva");
        assertThat(inThread(world, ada, first, "lunch with maria today").words())
                .contains("Maria Silva");
        assertThat(inThread(world, ada, second, "dinner with maria today").words())
                .contains("do you mean");
    }

    private static Message inThread(World world, Someone member, String thread, String text) {
        var before = world.slack().messages(member.direct()).size();
        assertThat(world.slack().say(member.id(), member.direct(), thread, text).acknowledged())
                .isTrue();
        return world.slack()
                .awaitMessage(
                        member.direct(),
                        each -> thread.equals(each.threadTs())
                                && each.user().equals(LocalSlack.BOT)
                                && world.slack().messages(member.direct()).indexOf(each) >= before,
                        PATIENCE);
    }
}
