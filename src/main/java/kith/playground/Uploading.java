package kith.playground;

import java.io.IOException;

/// The secret addresses under `/upload/` that take a file's bytes, whoever knows them.
final class Uploading {
    /// By which a test asks for faults, as it does of methods.
    static final String NAME = "upload";

    private final Uploads uploads;
    private final Faults faults;

    Uploading(Uploads uploads, Faults faults) {
        this.uploads = uploads;
        this.faults = faults;
    }

    void handle(Exchange exchange) throws IOException {
        switch (faults.next(NAME).orElse(null)) {
            case null -> receive(exchange);
            case Fault.RateLimited(int seconds) -> {
                exchange.header("Retry-After", String.valueOf(seconds));
                exchange.text(429, "text/plain", "");
            }
            case Fault.ServerError(int status) -> exchange.text(status, "text/plain", "");
            case Fault.Refused(var error) -> exchange.text(400, "text/plain", error);
            case Fault.Garbage() -> exchange.text(500, "text/html", "<!doctype html><title>Slack</title>");
            case Fault.Dropped() -> exchange.drop();
            case Fault.Held(var until) -> {
                until.join();
                receive(exchange);
            }
            case Fault.AnswerLost() -> {
                uploads.receive(exchange.path(), exchange.bytes());
                exchange.drop();
            }
        }
    }

    private void receive(Exchange exchange) throws IOException {
        var content = exchange.bytes();
        switch (uploads.receive(exchange.path(), content)) {
            case TAKEN -> exchange.text(200, "text/plain", "OK - " + content.length);
            case UNKNOWN -> exchange.text(404, "text/plain", "");
            case OF_ANOTHER_SIZE -> exchange.text(400, "text/plain", "size mismatch");
        }
    }
}
