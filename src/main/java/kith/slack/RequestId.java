package kith.slack;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// By what the lines that a log tells of one request are found together, and with those of what stands before Kith.
record RequestId(String id) {
    static final String HEADER = "X-Request-Id";

    private static final String IN_LOG = "request";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /// The one that a balancer gave, if it is plain; else a new one.
    static RequestId of(@Nullable String told) {
        return new RequestId(told != null && PLAIN.matcher(told).matches() ? told : made());
    }

    private static String made() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
    }

    /// Until closed, what this thread logs carries it.
    MDC.MDCCloseable logged() {
        return MDC.putCloseable(IN_LOG, id);
    }
}
