package kith.playground;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Slack's Web API under `/api/`: the token, the faults asked for, the rate limit, then the method itself.
final class WebApi {
    private final Tokens tokens;
    private final Map<String, Method> methods = new HashMap<>();
    private final Faults faults;
    private final RateLimit rates;
    private final InstantSource wall;
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

    WebApi(Tokens tokens, List<Map<String, Method>> groups, Faults faults, RateLimit rates, InstantSource wall) {
        this.tokens = tokens;
        this.faults = faults;
        this.rates = rates;
        this.wall = wall;
        methods.put("api.test", _ -> Method.ok());
        groups.forEach(methods::putAll);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    void handle(Exchange exchange) throws IOException {
        var name = exchange.path().substring("/api/".length());
        handle(exchange, name, Arguments.of(exchange.query(), exchange.header("Content-Type"), exchange.body()));
    }

    void handle(Exchange exchange, String name, Arguments arguments) throws IOException {
        switch (fault(name, arguments)) {
            case null -> answer(exchange, name, arguments);
            case Fault.RateLimited(int seconds) -> limited(exchange, name, arguments, seconds);
            case Fault.ServerError(int status) -> {
                record(name, arguments, status, "");
                exchange.text(status, "text/plain", "");
            }
            case Fault.Refused(var error) -> json(exchange, name, arguments, Method.error(error));
            case Fault.Garbage() -> {
                record(name, arguments, 200, "<html>");
                exchange.text(200, "text/html", "<!doctype html><title>Slack</title><h1>Something went wrong</h1>");
            }
            case Fault.Dropped() -> {
                record(name, arguments, 0, "");
                exchange.drop();
            }
            case Fault.Held(var until) -> {
                until.join();
                answer(exchange, name, arguments);
            }
            case Fault.AnswerLost() -> {
                record(name, arguments, 0, Json.write(act(exchange, name, arguments)));
                exchange.drop();
            }
        }
    }

    /// A fault of the method in this channel, else of the method anywhere.
    private @Nullable Fault fault(String name, Arguments arguments) {
        return faults.next(name + " in " + arguments.get("channel"))
                .or(() -> faults.next(name))
                .orElse(null);
    }

    private void answer(Exchange exchange, String name, Arguments arguments) {
        int wait =
                name.equals("chat.postMessage") ? rates.take(token(exchange, arguments), arguments.get("channel")) : 0;
        if (wait > 0) {
            limited(exchange, name, arguments, wait);
        } else {
            json(exchange, name, arguments, act(exchange, name, arguments));
        }
    }

    private JsonNode act(Exchange exchange, String name, Arguments arguments) {
        var method = methods.get(name);
        if (method == null) {
            return Method.error("unknown_method").put("req_method", name);
        }
        var refused = tokens.refusal(token(exchange, arguments)).filter(_ -> !name.equals("api.test"));
        return refused.isPresent() ? Method.error(refused.get()) : method.answer(arguments);
    }

    static String token(Exchange exchange, Arguments arguments) {
        var bearer = exchange.header("Authorization");
        return bearer.startsWith("Bearer ") ? bearer.substring("Bearer ".length()) : arguments.get("token");
    }

    private void limited(Exchange exchange, String name, Arguments arguments, int seconds) {
        exchange.header("Retry-After", String.valueOf(seconds));
        var answer = Method.error("ratelimited");
        record(name, arguments, 429, Json.write(answer));
        exchange.json(429, answer);
    }

    private void json(Exchange exchange, String name, Arguments arguments, JsonNode answer) {
        record(name, arguments, 200, Json.write(answer));
        exchange.json(200, answer);
    }

    private void record(String name, Arguments arguments, int status, String answer) {
        calls.add(new Call(name, arguments.values(), wall.instant(), status, answer));
    }
}
