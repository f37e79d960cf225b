package kith.playground;

import java.time.Instant;
import java.util.Map;

/// One call that Kith made of the Web API, and how it was answered; `at` is the wall clock's.
public record Call(String method, Map<String, String> arguments, Instant at, int status, String answer) {
    public Call {
        arguments = Map.copyOf(arguments);
    }
}
