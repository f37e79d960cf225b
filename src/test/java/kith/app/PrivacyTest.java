package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What left for a language model can be read by whoever's words they were; see also the conversation of the receipt.
@ExtendWith(InAWorld.class)
class PrivacyTest {
    private static final String NOTHING_KNOWN =
            "{\"intent\":\"promises\",\"people\":[],\"talks\":[],\"promises\":[],\"facts\":[],"
                    + "\"gave\":[],\"asked\":[],\"topic\":null,\"when\":null}";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Test
    void everyTextThatWasSentToAModelIsShownAsItLeft(World world, Someone ada) throws Exception {
        try (var model = new PlayedModel(world, NOTHING_KNOWN)) {
            model.hears(ada, "model on");
            waitFor(world, ada, "On:");
            model.hears(ada, "blue, by and large");
            answers(world, ada, 1);
            model.hears(ada, "green, more or less");
            answers(world, ada, 2);
            var shown = ada.commands("privacy sent").words();
            assertThat(model.asked()).hasSize(2);
            assertThat(shown).contains("to m").containsSubsequence("green, more or less", "blue, by and large");
            var receipt = ada.commands("privacy");
            assertThat(receipt.words()).contains("2 texts sent");
            assertThat(ada.presses(receipt, "What the model was sent").words()).contains("green, more or less");
            ada.presses(ada.commands("forget everything"), "Delete everything");
            assertThat(ada.commands("privacy sent").words()).contains("Nothing of yours was ever sent");
        }
    }

    @Test
    void theFormOfTheReceiptLogsWithoutAMessage(Someone ada) {
        var form = ada.opens(ada.commands("privacy"), "Log in a form", "");
        assertThat(form.toString()).isNotBlank();
    }

    private static void answers(World world, Someone ada, int number) {
        world.slack()
                .awaitMessage(
                        ada.direct(),
                        _ -> world.slack().messages(ada.direct()).stream()
                                        .filter(each -> each.words().contains("No promise is open"))
                                        .count()
                                == number,
                        PATIENCE);
    }

    private static void waitFor(World world, Someone ada, String words) {
        world.slack().awaitMessage(ada.direct(), each -> each.words().contains(words), PATIENCE);
    }
}
