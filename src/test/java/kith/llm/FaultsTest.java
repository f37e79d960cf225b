package kith.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import kith.language.Understand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Understand rules = new Understand();
    private final FakeModel model = new FakeModel();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void aSilentServerIsLeftWhenTheLimitEnds() {
        assertNothing(model.silentAfter(0).endpoint(SHORT));
    }

    @Test
    void anAnswerThatNeverEndsIsLeftWhenTheLimitEnds() {
        assertNothing(model.saying("{\"intent\":\"chat\"}").silentAfter(20).endpoint(SHORT));
    }

    @Test
    void anErrorIsNotTriedAgain() {
        assertNothing(
                model.answering(500, "{\"error\":{\"message\":\"overloaded\"}}").endpoint());
        assertThat(model.received()).hasSize(1);
    }

    @Test
    void aPageIsNoAnswer() {
        assertNothing(
                model.answering(200, "<!doctype html><title>Sign in</title>").endpoint());
    }

    @Test
    void aTruncatedAnswerIsNone() {
        assertNothing(model.answering(200, "{\"choices\":[{\"message\":{\"role\":\"assist")
                .endpoint());
    }

    @Test
    void anAnswerWithoutChoicesIsNone() {
        assertNothing(model.answering(200, "{\"choices\":[]}").endpoint());
        assertNothing(model.answering(200, "{}").endpoint());
    }

    @Test
    void aServerThatRefusesIsNoAnswer() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertNothing(new Endpoint(new Model(URI.create("http://127.0.0.1:" + free + "/v1"), "small", "")));
    }

    @Test
    void anInterruptedCallEndsAndStaysInterrupted() {
        var endpoint = model.silentAfter(0).endpoint();
        Thread.currentThread().interrupt();
        assertThat(new OpenAiReader(endpoint, rules, _ -> {}).read(Told.message("hello")))
                .isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theKeyIsNeverPrinted() {
        assertThat(new Model(URI.create("https://models.example/v1"), "small", FakeModel.KEY))
                .asString()
                .isEqualTo("small at https://models.example/v1");
    }

    private void assertNothing(Endpoint endpoint) {
        var reader = new OpenAiReader(endpoint, rules, _ -> {});
        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThat(reader.read(Told.message("hello there"))).isEmpty());
    }
}
