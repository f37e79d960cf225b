package kith.delivery;

import java.util.HashMap;
import java.util.Map;

/// How many letters are being sent, in all and of each workspace.
final class UnderWay {
    private final Map<String, Integer> ofWorkspace = new HashMap<>();
    private int all;

    synchronized void begin(String workspace) {
        ofWorkspace.merge(workspace, 1, Integer::sum);
        all++;
    }

    /// Whether others may have waited for this one to end.
    synchronized boolean end(String workspace, Limits limits) {
        boolean full = isFull(workspace, limits);
        ofWorkspace.computeIfPresent(workspace, (_, count) -> count == 1 ? null : count - 1);
        all--;
        return full;
    }

    synchronized boolean isFull(String workspace, Limits limits) {
        return all >= limits.inAll() || ofWorkspace.getOrDefault(workspace, 0) >= limits.perWorkspace();
    }

    synchronized int all() {
        return all;
    }

    synchronized Map<String, Integer> ofWorkspace() {
        return Map.copyOf(ofWorkspace);
    }
}
