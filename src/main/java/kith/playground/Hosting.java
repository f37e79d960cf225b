package kith.playground;

import java.io.IOException;

/// The addresses under `/files-pri/`, where Slack keeps what members sent, for whoever shows a bot's token.
final class Hosting {
    static final String PATH = "/files-pri/";

    /// By which a test asks for faults, as it does of methods.
    static final String NAME = "download";

    private final Uploads uploads;
    private final Tokens tokens;
    private final Faults faults;

    Hosting(Uploads uploads, Tokens tokens, Faults faults) {
        this.uploads = uploads;
        this.tokens = tokens;
        this.faults = faults;
    }

    static String path(Team team, SharedFile file) {
        return PATH + team.id() + "-" + file.id() + "/download/" + file.name().replaceAll("[^A-Za-z0-9.]+", "_");
    }

    void handle(Exchange exchange) throws IOException {
        switch (faults.next(NAME).orElse(null)) {
            case null -> serve(exchange);
            case Fault.RateLimited(int seconds) -> {
                exchange.header("Retry-After", String.valueOf(seconds));
                exchange.text(429, "text/plain", "");
            }
            case Fault.ServerError(int status) -> exchange.text(status, "text/plain", "");
            case Fault.Refused _, Fault.Garbage _ -> signIn(exchange);
            case Fault.Dropped _, Fault.AnswerLost _ -> exchange.drop();
            case Fault.Held(var until) -> {
                until.join();
                serve(exchange);
            }
        }
    }

    /// Without a token Slack shows a page to sign in.
    private void serve(Exchange exchange) {
        var bearer = exchange.header("Authorization");
        var token = bearer.startsWith("Bearer ") ? bearer.substring("Bearer ".length()) : "";
        if (tokens.refusal(token).isPresent()) {
            signIn(exchange);
            return;
        }
        var id = exchange.path().replaceFirst(PATH + "\\w+-", "").replaceFirst("/.*", "");
        var content = uploads.content(id);
        if (content == null) {
            exchange.text(404, "text/plain", "");
        } else {
            exchange.send(200, "application/octet-stream", content);
        }
    }

    private static void signIn(Exchange exchange) {
        exchange.header("Location", "/?redir=" + exchange.path());
        exchange.text(302, "text/html", "<!doctype html><title>Slack</title>");
    }
}
