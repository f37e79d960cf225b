package kith.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Conversation;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kith.conversation.Place;
import kith.conversation.Place.Kind;
import kith.conversation.Said;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who reads a channel, as Slack tells. Asked only where it matters; what isn't told is never taken for a yes.
final class Channels {
    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 50_000;

    private record Key(String workspace, String channel) {}

    private record Kept(Kind kind, Instant until) {}

    private final Function<String, MethodsClient> slack;
    private final InstantSource time;
    private final ConcurrentHashMap<Key, Kept> kept = new ConcurrentHashMap<>();

    /// `slack` is the Web API for each workspace.
    Channels(Function<String, MethodsClient> slack, InstantSource time) {
        this.slack = slack;
        this.time = time;
    }

    /// The channel in which `said` was said; a member's id stands for the direct message with them.
    Place place(String workspace, String channel, Said said) {
        if (!channel.startsWith("C") && !channel.startsWith("G")) {
            return new Place(channel, Kind.DIRECT);
        }
        if (!Place.matters(said)) {
            return new Place(channel, Kind.UNTOLD);
        }
        return new Place(channel, Place.mattersAnew(said) ? anew(workspace, channel) : kind(workspace, channel));
    }

    private Kind kind(String workspace, String channel) {
        var known = kept.get(new Key(workspace, channel));
        return known != null && time.instant().isBefore(known.until()) ? known.kind() : anew(workspace, channel);
    }

    /// As it is now, whatever was told before.
    Kind anew(String workspace, String channel) {
        forget(workspace, channel);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        var kind = ask(workspace, channel);
        if (kind == Kind.CHANNEL || kind == Kind.SHARED) {
            kept.put(new Key(workspace, channel), new Kept(kind, time.instant().plus(FRESH)));
        }
        return kind;
    }

    void forget(String workspace, String channel) {
        kept.remove(new Key(workspace, channel));
    }

    private Kind ask(String workspace, String channel) {
        try {
            var answer = slack.apply(workspace).conversationsInfo(request -> request.channel(channel));
            if (answer.isOk()) {
                return kind(answer.getChannel());
            }
            LOG.warn("Slack did not tell who reads a channel: {}", answer.getError());
        } catch (IOException | SlackApiException e) {
            LOG.warn("Slack did not tell who reads a channel: {}", e.toString());
        }
        return Kind.UNTOLD;
    }

    /// A channel may also be shared between the workspaces of one company.
    private static Kind kind(Conversation told) {
        boolean withOthers =
                told.isExtShared() || told.isPendingExtShared() || (told.isShared() && !told.isOrgShared());
        return withOthers ? Kind.SHARED : told.isMember() ? Kind.CHANNEL : Kind.OUTSIDE;
    }
}
