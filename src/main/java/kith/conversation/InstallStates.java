package kith.conversation;

import java.time.Instant;

/// The secrets by which Kith knows a browser again that comes back from the platform's consent.
public interface InstallStates {
    void issue(String state, Instant at);

    /// True once for each that was issued behind `since`, whoever asks.
    boolean use(String state, Instant since);
}
