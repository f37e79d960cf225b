package kith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kith.playground.LocalSlack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/// Whatever arrives gets a clear, kind answer that says what to do, and nothing is lost.
@ExtendWith(InAWorld.class)
class BadInputTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void anEmptyCommandIsAnsweredWithWhatOneMayWrite(Someone ada) {
        assertThat(ada.commands("").words()).contains("Write to me as you would to a friend");
        assertThat(ada.commands("   ").words()).contains("Write to me as you would to a friend");
    }

    @Test
    void logWithNothingBehindItShowsAnExample(Someone ada) {
        assertThat(ada.commands("log").words()).contains("Tell me with whom");
    }

    @Test
    void logWithNobodyInItAsksWhomAndGivesTheWordsBack(Someone ada) {
        var answer = ada.commands("log had a really long day at the office");
        assertThat(answer.words()).contains("Whom was that with?", "had a really long day at the office");
    }

    @Test
    void fortyThousandCharactersAreTakenInGoodTime(Someone ada) {
        var text = "call with Tom Baker today. " + "and so on and on ".repeat(2400);
        var answer = ada.says(text.substring(0, 40_000));
        assertThat(answer.words()).isNotBlank();
        assertThat(ada.commands("about Tom Baker").words()).contains("Tom Baker");
    }

    @Test
    void anyScriptEmojiAndRightToLeftTextAreKeptAsWritten(Someone ada) {
        for (var text : new String[] {
            "log coffee with Tom Baker today, he said 你好世界 🎉",
            "log coffee with Tom Baker today, he said مرحبا بالعالم",
            "log coffee with Tom Baker today, he said Привет ‏שלום‏"
        }) {
            assertThat(ada.commands(text).words()).contains("Tom Baker");
        }
        assertThat(ada.commands("about Tom Baker").words()).contains("你好世界 🎉", "مرحبا", "שלום");
    }

    @Test
    void markupInWhatPeopleWriteStaysWords(Someone ada) {
        ada.says("log coffee with Tom Baker today, he likes *stars* & <tags> and @here");
        var about = ada.commands("about Tom Baker");
        assertThat(about.words()).contains("*stars* & <tags> and @here");
    }

    @Test
    void controlCharactersAndLoneSurrogatesDoNoHarm(World world, Someone ada) {
        var text = "call with Tom Baker today\\u0000\\u0007 he is\\ud800 well";
        var payload = """
                {"token":"t","team_id":"%s","api_app_id":"A0KITH","type":"event_callback","event_id":"EvBad%s",
                 "event_time":1,"authorizations":[],"event":{"type":"message","channel_type":"im","user":"%s",
                 "channel":"%s","ts":"1773046800.000001","event_ts":"1773046800.000001","text":"%s"}}
                """.formatted(LocalSlack.TEAM, ada.id(), ada.id(), ada.direct(), text);
        assertThat(world.slack().wire().deliver(JSON, payload).status()).isEqualTo(200);
        var reply = world.slack()
                .awaitMessage(ada.direct(), each -> each.user().equals(LocalSlack.BOT), Duration.ofSeconds(10));
        assertThat(reply.words()).contains("Tom Baker");
        assertThat(ada.commands("about Tom Baker").words()).contains("One talk");
    }

    @Test
    void anUnknownNameGetsTheNearOnes(Someone ada) {
        ada.says("call with Marianne Fischer today");
        var answer = ada.commands("about Mariane Fisher");
        assertThat(answer.words()).contains("Did you mean");
        assertThat(ada.presses(answer, "Marianne Fischer").words()).contains("One talk");
        assertThat(ada.commands("about Zebulon").words()).contains("I know nobody called", "Zebulon");
    }

    @Test
    void twoPeopleOfOneNameAreAskedAboutOnceAndTheAnswerRemembered(Someone ada) {
        ada.says("call with Maria Lopez today");
        ada.says("call with Maria Rossi today");
        var question = ada.says("coffee with Maria today, she is moving to Berlin");
        assertThat(question.words()).contains("Which", "Maria Lopez", "Maria Rossi");
        assertThat(ada.presses(question, "Maria Rossi").words()).contains("Maria Rossi", "Berlin");
        assertThat(ada.says("lunch with Maria today").words())
                .contains("Maria Rossi")
                .doesNotContain("Which");
        assertThat(ada.commands("about Maria Lopez").words())
                .contains("One talk")
                .doesNotContain("Berlin");
    }

    @Test
    void aTalkInTheFutureIsNotLoggedButGivenBack(Someone ada) {
        var logged = ada.says("call with Tom Baker today");
        ada.opens(logged, "Edit", "");
        var refused = ada.submits(Map.of("day", "2999-01-01"));
        assertThat(refused.body()).contains("response_action", "errors", "still to come");
        assertThat(ada.submits(Map.of("day", "2026-01-01", "name", " ")).body()).contains("Write the name");
    }

    @Test
    void aButtonOfSomethingGoneSaysSo(Someone ada) {
        var logged = ada.says("call with Tom Baker today");
        ada.says("undo");
        assertThat(ada.presses(logged, "Undo").words()).contains("gone or was changed");
    }

    @Test
    void stepsTakenBackOutOfOrderLeaveUndoWorking(Someone ada) {
        var logged = ada.says("call with Tom Baker today, I owe him the price list by Friday");
        ada.presses(ada.says("promises"), "Kept");
        assertThat(ada.presses(logged, "Undo").words()).contains("Taken back");
        assertThat(ada.says("undo").words()).contains("Taken back");
        assertThat(ada.says("promises").words()).contains("No promise is open");
    }

    @Test
    void unknownEventsAreAcknowledgedAndIgnored(World world, Someone ada) {
        var event = new JsonMapper()
                .createObjectNode()
                .put("type", "reaction_added")
                .put("user", ada.id())
                .put("event_ts", "1.1");
        assertThat(world.slack().wire().event(event).status()).isEqualTo(200);
        assertThat(ada.reads()).isEmpty();
    }

    @Test
    void malformedRequestsAreRefusedThoughSigned(World world) {
        assertThat(world.slack().wire().deliver(JSON, "{not json").status()).isEqualTo(400);
        assertThat(world.slack().wire().deliver(JSON, "[]").status()).isEqualTo(400);
        assertThat(world.slack().wire().deliver(FORM, "payload=%7Bbroken").status())
                .isEqualTo(400);
        assertThat(world.slack().wire().deliver(FORM, "nothing=here").status()).isEqualTo(400);
    }

    @Test
    void forgedRequestsAreRefused(World world) throws Exception {
        var body = "{\"type\":\"url_verification\",\"challenge\":\"c\"}";
        var now = Instant.now();
        assertThat(status(world, body, world.slack().wire().sign(body, now))).isEqualTo(200);
        assertThat(status(world, body, Map.of())).isEqualTo(401);
        assertThat(status(world, body, world.slack().wire().sign(body + " ", now)))
                .isEqualTo(401);
        assertThat(status(world, body, world.slack().wire().sign(body, now.minusSeconds(400))))
                .isEqualTo(401);
        assertThat(status(world, body, world.slack().wire().sign(body, now.plusSeconds(400))))
                .isEqualTo(401);
        assertThat(status(world, body, Map.of("X-Slack-Request-Timestamp", "soon", "X-Slack-Signature", "v0=00")))
                .isEqualTo(401);
    }

    private static int status(World world, String body, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(world.running().address().resolve("/slack/events"))
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
