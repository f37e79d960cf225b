package kith.playground;

import java.util.concurrent.CompletableFuture;

/// What a Web API call may be made to suffer.
public sealed interface Fault {
    /// 429 with `Retry-After`.
    record RateLimited(int seconds) implements Fault {}

    /// A status such as 503, without a JSON body.
    record ServerError(int status) implements Fault {}

    /// Slack's own refusal, such as `channel_not_found`.
    record Refused(String error) implements Fault {}

    /// 200, but HTML.
    record Garbage() implements Fault {}

    /// The connection ends unanswered and nothing was done.
    record Dropped() implements Fault {}

    /// The call is obeyed, then the connection ends unanswered.
    record AnswerLost() implements Fault {}

    /// The call is obeyed once `until` is over, and answered then.
    record Held(CompletableFuture<?> until) implements Fault {}
}
