package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A language model may put a draft better, and is believed only where our own rules agree.
@ExtendWith(InAWorld.class)
class RewriteAgainTest {
    private static final String DRAFT =
            "draft Hi Tom, thanks for the tour of the mill. PLEASE SEND ME the floor plan for ten minutes!!!";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void itsDraftIsProposedWhenItPassesTheRulesAndInventsNothing(World world, Someone ada) throws Exception {
        try (var model = proposing(
                world, "Hi P1, thanks for the tour of the mill. Please send me the floor plan for ten minutes.")) {
            coached(world, model, ada);
            waitFor(world, ada, "The language model would put it like this");
            assertThat(model.asked()).singleElement().asString().doesNotContain("Tom");
        }
    }

    @Test
    void itsDraftIsDroppedWhenItInvents(World world, Someone ada) throws Exception {
        try (var model = proposing(
                world,
                "Hi P1, thanks for the tour on Tuesday. Please send me the floor plan of Utrecht.",
                "Hi P1, thanks for the tour of the mill. Please send me the floor plan for ten minutes.")) {
            coached(world, model, ada);
            model.hears(ada, DRAFT);
            waitFor(world, ada, "The language model would put it like this");
            assertThat(ada.reads()).noneMatch(each -> each.words().contains("Utrecht"));
        }
    }

    private static PlayedModel proposing(World world, String... drafts) {
        return new PlayedModel(
                world,
                Stream.of(drafts).map(each -> "{\"draft\":\"" + each + "\"}").toArray(String[]::new));
    }

    private static void coached(World world, PlayedModel model, Someone ada) throws Exception {
        model.hears(ada, "model on");
        waitFor(world, ada, "On:");
        model.hears(ada, DRAFT);
        waitFor(world, ada, "A better draft");
    }

    private static void waitFor(World world, Someone ada, String words) {
        world.slack().awaitMessage(ada.direct(), each -> each.words().contains(words), PATIENCE);
    }
}
