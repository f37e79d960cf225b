package kith.playground;

import java.io.IOException;

/// The `response_url`s under `/respond/`.
final class Respond {
    private final ResponseUrls urls;
    private final Answers answers;

    Respond(ResponseUrls urls, Answers answers) {
        this.urls = urls;
        this.answers = answers;
    }

    void handle(Exchange exchange) throws IOException {
        var answer = Json.read(exchange.body());
        switch (urls.use(exchange.path())) {
            case ResponseUrls.Use.Refused(var error) -> exchange.json(404, Method.error(error));
            case ResponseUrls.Use.Granted(var place) -> {
                if (!answer.isObject()) {
                    exchange.json(400, Method.error("invalid_payload"));
                    return;
                }
                var faults = answers.obey(place, answer);
                if (faults.isEmpty()) {
                    exchange.text(200, "text/plain", "ok");
                } else {
                    exchange.json(400, Method.error("invalid_blocks", faults));
                }
            }
        }
    }
}
