package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kith.coaching.Coach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoachLinesTest {
    private static final String NOW = "\"now\":\"2026-09-17T09:10:00+02:00[Africa/Johannesburg]\"";

    private final CoachLines lines = new CoachLines(new Coach());
    private int status;

    @Test
    void everyLineIsAnsweredInOrder() {
        var answers = run("{\"id\":\"a\"," + NOW + ",\"to\":null,\"draft\":\"Hi Lauri, see you on Thursday.\"}\n"
                + "{\"id\":\"b\"," + NOW + ",\"to\":null,\"draft\":\"Thanks!\"}\n");
        assertThat(answers).extracting(each -> each.path("id").asString()).containsExactly("a", "b");
        assertThat(answers.getFirst().path("verdict").asString()).isEqualTo("send");
        assertThat(answers.getFirst().path("rewrite").asString()).isEqualTo("Hi Lauri, see you on Thursday.");
        assertThat(status).isZero();
    }

    @Test
    void anAskADayAfterConnectingIsHeld() {
        var answer = run("{\"id\":\"a\"," + NOW + ",\"draft\":\"Hi Ana, could you send me your supplier list?\","
                        + "\"to\":{\"name\":\"Ana Reis\",\"relation\":\"former-colleague\",\"role\":null,"
                        + "\"decisionMaker\":false,\"connectedOn\":\"2026-09-16\",\"talks\":[],\"facts\":[],"
                        + "\"gave\":[],\"asked\":[],\"promises\":[]}}\n")
                .getFirst();
        assertThat(answer.path("verdict").asString()).isEqualTo("hold");
        var finding = answer.path("findings").path(0);
        assertThat(finding.path("rule").asString()).isEqualTo("ask-too-soon");
        assertThat(finding.path("start").asInt()).isEqualTo(8);
        assertThat(finding.path("why").asString()).contains("Ana", "yesterday");
        assertThat(finding.path("instead").asString()).isNotBlank();
    }

    @Test
    void aMalformedLineFailsAlone() {
        var answers = run("nonsense\n{\"id\":7," + NOW + "}\n{\"id\":\"c\",\"now\":\"soon\",\"draft\":\"Hi\"}\n"
                + "{\"id\":\"d\"," + NOW + ",\"to\":null,\"draft\":\"Hi Lauri, see you on Thursday.\"}\n");
        assertThat(answers).extracting(each -> each.has("error")).containsExactly(true, true, true, false);
        assertThat(answers.get(0).path("id").isNull()).isTrue();
        assertThat(answers.get(1).path("id").asInt()).isEqualTo(7);
        assertThat(answers.get(1).path("error").asString()).isEqualTo("missing: draft");
        assertThat(status).isEqualTo(1);
    }

    private List<JsonNode> run(String input) {
        var out = new ByteArrayOutputStream();
        status = lines.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
