package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kith.language.Understand;
import org.junit.jupiter.api.Test;

class UnderstandLinesTest {
    private static final String GOOD =
            "{\"id\":\"a\",\"now\":\"2026-03-09T09:00:00+00:00[Europe/Lisbon]\",\"known\":[],\"text\":\"hello\"}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void everyLineIsAnsweredInOrder() {
        assertThat(run(GOOD + "\n" + GOOD.replace("\"a\"", "\"b\""))).isZero();
        assertThat(answers()).hasSize(2);
        assertThat(answers().get(0)).startsWith("{\"id\":\"a\",\"intent\":");
        assertThat(answers().get(1)).startsWith("{\"id\":\"b\",\"intent\":");
    }

    @Test
    void aMalformedLineFailsAlone() {
        assertThat(run("{\"id\":\"x\",\"now\":\"yesterday\",\"known\":[],\"text\":\"hi\"}\nnonsense\n" + GOOD))
                .isEqualTo(1);
        assertThat(answers().get(0)).startsWith("{\"id\":\"x\",\"error\":");
        assertThat(answers().get(1)).startsWith("{\"id\":null,\"error\":");
        assertThat(answers().get(2)).contains("\"intent\"");
    }

    @Test
    void aLoneSurrogateIsAnsweredToo() {
        assertThat(run(GOOD.replace("hello", "what did I hear about \\ud83d"))).isZero();
        assertThat(answers()).hasSize(1);
    }

    private int run(String lines) {
        var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        return new UnderstandLines(new Understand()).run(in, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private List<String> answers() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
