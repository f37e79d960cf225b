package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kith.ranking.RankTies;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RankLinesTest {
    private static final String MAYA =
            "{\"id\":\"maya\",\"days\":[\"2025-11-03\",\"2025-11-20\",\"2025-12-08\",\"2026-01-05\"],\"circle\":null}";
    private static final String TOM = "{\"id\":\"tom\",\"days\":[\"2026-03-02\"],\"circle\":\"close\"}";
    private static final String NOOR = "{\"id\":\"noor\",\"days\":[],\"circle\":\"biotech\"}";

    private final RankLines lines = new RankLines(new RankTies());
    private int status;

    @Test
    void everybodyIsRankedOnceThoseWhoGoQuietFirst() {
        var answer = run(book("2026-03-09", NOOR, TOM, MAYA)).getFirst();
        assertThat(answer.path("id").asString()).isEqualTo("b");
        assertThat(answer.path("ranked")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .containsExactly("maya", "tom", "noor");
        var maya = answer.path("ranked").path(0);
        assertThat(maya.path("lane").asString()).isEqualTo("reconnect");
        assertThat(maya.path("p").asDouble()).isBetween(0.1, 0.5);
        assertThat(maya.path("score").asDouble()).isPositive();
        assertThat(answer.path("ranked").path(2).path("lane").isNull()).isTrue();
        assertThat(status).isZero();
    }

    @Test
    void whatLiesAheadIsNotKnownYet() {
        var ahead = "{\"id\":\"ahead\",\"days\":[\"2026-05-01\"]}";
        var answer =
                run(book("2026-03-09T09:00:00+00:00[Europe/Lisbon]", ahead)).getFirst();
        assertThat(answer.path("ranked").path(0).path("p").asDouble()).isZero();
    }

    @Test
    void aMalformedLineFailsAlone() {
        var answers = run("nonsense\n{\"id\":7,\"now\":\"2026-03-09\"}\n" + book("soon, I think", TOM)
                + book("2026-03-09", TOM, TOM) + book("2026-03-09", "{\"id\":\"x\",\"days\":[\"2026-02-30\"]}")
                + book("2026-03-09", "{\"days\":[]}") + book("2026-03-09", TOM));
        assertThat(answers)
                .extracting(each -> each.has("error"))
                .containsExactly(true, true, true, true, true, true, false);
        assertThat(answers.get(1).path("id").asInt()).isEqualTo(7);
        assertThat(status).isEqualTo(1);
    }

    private static String book(String now, String... people) {
        return "{\"id\":\"b\",\"now\":\"" + now + "\",\"people\":[" + String.join(",", people) + "]}\n";
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
