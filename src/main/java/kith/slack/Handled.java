package kith.slack;

import java.time.Duration;

/// Is told of each request of Slack's that was answered: of which kind, whether well, and how long it took.
@FunctionalInterface
public interface Handled {
    void answered(String kind, boolean well, Duration took);
}
