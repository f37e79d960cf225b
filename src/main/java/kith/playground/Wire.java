package kith.playground;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The way from a local Slack to Kith, for who wants to send what no user does.
public final class Wire {
    private final Workspace workspace;

    Wire(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Delivers any event in Slack's envelope.
    public Delivery event(ObjectNode event) {
        return workspace.events.tell(event);
    }

    /// Sends what was sent before once more, as a retry that Slack thought needed.
    public Delivery again(Delivery earlier) {
        return workspace.courier.carry("/slack/events", earlier.sent().retry(1, "http_timeout"));
    }

    /// Signs and delivers any body.
    public Delivery deliver(String contentType, String body) {
        return workspace.courier.carry("/slack/events", new Delivery.Sent(contentType, body, Map.of()));
    }

    /// The signature's headers for a body, as if signed at that time.
    public Map<String, String> sign(String body, Instant at) {
        return workspace.signature.headers(body, at);
    }

    /// Sends every event that Kith has not acknowledged once more, without waiting for its time.
    public List<Delivery> retryNow() {
        return workspace.retries.now();
    }

    /// Kith acts, but Slack takes the next acknowledgements for missing.
    public void loseAcknowledgements(int times) {
        workspace.faults.loseAcknowledgements(times);
    }
}
