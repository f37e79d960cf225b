package kith.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenAiRewriterTest {
    private static final String DRAFT = "Hi Zeca,\n\nBUY our Gizmo now!!!\n\nBest,\nOttokar";

    private final FakeModel model = new FakeModel();
    private final List<Sent> sent = new ArrayList<>();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void aBetterDraftComesBackWithItsNames() {
        model.saying("{\"draft\":\"Hi P1,\\n\\nwould our N2 help you? [what it does]\\n\\nBest,\\nN3\"}");
        assertThat(rewrite()).contains("Hi Zeca,\n\nwould our Gizmo help you? [what it does]\n\nBest,\nOttokar");
    }

    @Test
    void adviceAndDraftLeaveWithPlaceholders() {
        model.saying("{\"draft\":\"Hi P1\"}");
        rewrite();
        assertThat(sent).singleElement().extracting(Sent::text).isEqualTo("""
                Advice:
                No shouting at P1.

                Draft:
                Hi P1,

                BUY our N2 now!!!

                Best,
                N3""");
    }

    @Test
    void aDraftWithAnUnknownPlaceholderIsDropped() {
        model.saying("{\"draft\":\"Hi P8\"}");
        assertThat(rewrite()).isEmpty();
    }

    @Test
    void aDraftOfNoTextOrFarTooMuchIsDropped() {
        model.saying("{\"draft\":\"" + "more ".repeat(200) + "\"}");
        assertThat(rewrite()).isEmpty();
        model.saying("{\"draft\":[\"Hi\"]}");
        assertThat(rewrite()).isEmpty();
        model.saying("Hi P1, how about this?");
        assertThat(rewrite()).isEmpty();
    }

    @Test
    void aServerInTroubleGivesNoDraft() {
        model.answering(503, "");
        assertThat(rewrite()).isEmpty();
    }

    private Optional<String> rewrite() {
        return new OpenAiRewriter(model.endpoint(), sent::add)
                .rewrite(DRAFT, "No shouting at Zeca.", List.of(Told.JOSE));
    }
}
