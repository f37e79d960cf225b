package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A language model reads what the rules can't tell, for members who chose so, and for nobody else.
@ExtendWith(InAWorld.class)
class LookAgainTest {
    private static final String PUZZLE = "blue, by and large";
    private static final String A_QUESTION_ABOUT_PROMISES =
            "{\"intent\":\"promises\",\"people\":[],\"talks\":[],\"promises\":[],\"facts\":[],"
                    + "\"gave\":[],\"asked\":[],\"topic\":null,\"when\":null}";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void aMemberWhoSaidYesGetsASecondLook(World world, Someone ada) throws Exception {
        try (var model = new PlayedModel(world, A_QUESTION_ABOUT_PROMISES)) {
            model.hears(ada, "model on");
            waitFor(world, ada, "On:");
            model.hears(ada, PUZZLE);
            waitFor(world, ada, "What shall I do with");
            waitFor(world, ada, "No promise is open");
            assertThat(model.asked()).singleElement().asString().contains("by and large");
        }
    }

    @Test
    void aLogOfWhichTheRulesMadeNothingIsReadAgain(World world, Someone ada) throws Exception {
        var lunch = """
                {"intent":"log","people":["flatmate"],"talks":[{"with":["flatmate"],"kind":"meeting","on":"2026-03-09"}],
                "promises":[],"facts":[],"gave":[],"asked":[],"topic":null,"when":null}""";
        try (var model = new PlayedModel(world, lunch)) {
            model.hears(ada, "model on");
            waitFor(world, ada, "On:");
            model.hears(ada, "lunch with my old flatmate from porto at the harbour");
            waitFor(world, ada, "Whom was that with?");
            waitFor(world, ada, "on Mon 9 Mar");
        }
    }

    @Test
    void nothingLeavesForAMemberWhoDidNotSayYes(World world, Someone ada) throws Exception {
        try (var model = new PlayedModel(world, A_QUESTION_ABOUT_PROMISES)) {
            model.hears(ada, PUZZLE);
            waitFor(world, ada, "What shall I do with");
            model.hears(ada, "draft Hi Tom, BUY OUR MAPS NOW!!!");
            waitFor(world, ada, "A better draft");
            model.hears(ada, "promises");
            waitFor(world, ada, "No promise is open");
            assertThat(model.asked()).isEmpty();
        }
    }

    @Test
    void withoutAModelThereIsNoneToChoose(Someone ada) {
        assertThat(ada.says("model on").words()).contains("No language model is set up here");
    }

    private static void waitFor(World world, Someone ada, String words) {
        world.slack().awaitMessage(ada.direct(), each -> each.words().contains(words), PATIENCE);
    }
}
