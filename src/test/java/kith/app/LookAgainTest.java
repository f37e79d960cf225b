package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kith.llm.Model;
import kith.playground.LocalSlack;
import kith.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/// A language model reads what the rules can't tell, for members who chose so, and for nobody else.
@ExtendWith(InAWorld.class)
class LookAgainTest {
    private static final String PUZZLE = "blue, by and large";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final JsonMapper json = new JsonMapper();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer model;

    @BeforeEach
    void startAModelThatTakesEverythingForAQuestionAboutPromises() throws IOException {
        model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.createContext("/", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var meaning = "{\"intent\":\"promises\",\"people\":[],\"talks\":[],\"promises\":[],\"facts\":[],"
                    + "\"gave\":[],\"asked\":[],\"topic\":null,\"when\":null}";
            var answer = json.createObjectNode()
                    .put("id", "1")
                    .put("object", "chat.completion")
                    .put("model", "m");
            answer.putArray("choices")
                    .addObject()
                    .put("index", 0)
                    .put("finish_reason", "stop")
                    .putObject("message")
                    .put("role", "assistant")
                    .put("content", meaning);
            var bytes = json.writeValueAsBytes(answer);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        model.start();
    }

    @AfterEach
    void stopTheModel() {
        model.stop(0);
    }

    @Test
    void aMemberWhoSaidYesGetsASecondLook(World world, Someone ada) throws Exception {
        try (var database = World.open(world.databaseUrl());
                var kith = start(world, database)) {
            say(world, kith, ada, "model on", "1");
            world.slack().awaitMessage(ada.direct(), each -> each.words().contains("On:"), PATIENCE);
            say(world, kith, ada, PUZZLE, "2");
            world.slack().awaitMessage(ada.direct(), each -> each.words().contains("What shall I do with"), PATIENCE);
            world.slack().awaitMessage(ada.direct(), each -> each.words().contains("No promise is open"), PATIENCE);
            assertThat(asked).singleElement().asString().contains("by and large");
        }
    }

    @Test
    void nothingLeavesForAMemberWhoDidNotSayYes(World world, Someone ada) throws Exception {
        try (var database = World.open(world.databaseUrl());
                var kith = start(world, database)) {
            say(world, kith, ada, PUZZLE, "3");
            world.slack().awaitMessage(ada.direct(), each -> each.words().contains("What shall I do with"), PATIENCE);
            say(world, kith, ada, "promises", "4");
            world.slack().awaitMessage(ada.direct(), each -> each.words().contains("No promise is open"), PATIENCE);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutAModelThereIsNoneToChoose(Someone ada) {
        assertThat(ada.says("model on").words()).contains("No language model is set up here");
    }

    private Running start(World world, Database database) {
        var address = URI.create("http://127.0.0.1:" + model.getAddress().getPort() + "/v1/");
        return Running.start(
                0,
                Optional.of(world.running().slack()),
                Optional.of(new Model(address, "m", "k")),
                database,
                InstantSource.system());
    }

    private static void say(World world, Running kith, Someone who, String text, String id) throws Exception {
        var body = """
                {"token":"t","team_id":"%s","api_app_id":"A0KITH","type":"event_callback","event_id":"EvLook%s%s",\
                "event_time":1,"authorizations":[],"event":{"type":"message","channel_type":"im","user":"%s",\
                "channel":"%s","ts":"%s.000001","event_ts":"1.1","text":"%s"}}""".formatted(
                        LocalSlack.TEAM,
                        who.id(),
                        id,
                        who.id(),
                        who.direct(),
                        Instant.now().getEpochSecond(),
                        text);
        var request = HttpRequest.newBuilder(kith.address().resolve("/slack/events"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        world.slack().sign(body, Instant.now()).forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
