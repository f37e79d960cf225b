package kith.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.JsonNode;

/// Stands where Kith would: keeps what it heard and answers as the test says.
final class FakeKith extends Handler.Abstract {
    record Heard(String path, String contentType, String timestamp, String signature, String retry, String body) {
        Arguments form() {
            return Arguments.of("", "", body);
        }

        JsonNode json() {
            return Json.read(body);
        }

        /// The payload of an interaction.
        JsonNode payload() {
            return form().json("payload");
        }
    }

    record Answer(int status, String body) {
        static final Answer FINE = new Answer(200, "");
    }

    final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Semaphore arrivals = new Semaphore(0);
    volatile Function<Heard, Answer> answers = _ -> Answer.FINE;

    Heard last() {
        return heard.getLast();
    }

    /// All that was heard, once there are so many.
    List<Heard> await(int many, Duration atMost) throws InterruptedException {
        assertThat(arrivals.tryAcquire(many, atMost.toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
        return heard;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var headers = request.getHeaders();
        var one = new Heard(
                Request.getPathInContext(request),
                String.valueOf(headers.get(HttpHeader.CONTENT_TYPE)),
                String.valueOf(headers.get("X-Slack-Request-Timestamp")),
                String.valueOf(headers.get("X-Slack-Signature")),
                headers.get("X-Slack-Retry-Num") + " " + headers.get("X-Slack-Retry-Reason"),
                Content.Source.asString(request, StandardCharsets.UTF_8));
        heard.add(one);
        arrivals.release();
        var answer = answers.apply(one);
        response.setStatus(answer.status());
        var type = answer.body().startsWith("{") ? "application/json" : "text/plain";
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, type));
        Content.Sink.write(response, true, answer.body(), callback);
        return true;
    }
}
