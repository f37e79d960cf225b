package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The message shortcut "Coach this draft".
@ExtendWith(InAWorld.class)
class CoachThisTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void aMessageInAChannelIsReadForWhoeverAskedAlone(World world, Someone ada) {
        var ben = world.newcomer();
        var channel = world.slack().addChannel("C" + ada.id(), "clients-" + ada.id(), ada.id(), ben.id());
        world.slack().say(ada.id(), channel.id(), null, "Hi Tom, BUY NOW!!! Everybody else has.");
        var draft = world.slack().messages(channel.id()).getLast();
        assertThat(world.slack()
                        .messageShortcut(ada.id(), channel.id(), draft.ts(), "coach-draft")
                        .acknowledged())
                .isTrue();
        var advice =
                world.slack().awaitMessage(channel.id(), each -> each.words().contains("To Tom"), PATIENCE);
        assertThat(advice.visibleTo(ada.id())).isTrue();
        assertThat(advice.visibleTo(ben.id())).isFalse();
    }
}
