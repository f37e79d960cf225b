package kith.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.InstantSource;
import kith.conversation.Leaving;

/// Listens to Kith being taken out of a workspace. Slack tells by both events, in any order.
final class ListenToLeaving {
    private final Leaving leaving;
    private final InstantSource clock;

    ListenToLeaving(Leaving leaving, InstantSource clock) {
        this.leaving = leaving;
        this.clock = clock;
    }

    void to(App app) {
        app.event(AppUninstalledEvent.class, (payload, context) -> left(payload.getTeamId(), context));
        app.event(TokensRevokedEvent.class, this::revoked);
    }

    /// Only without the bot's token can nothing be said any more.
    private Response revoked(EventsApiPayload<TokensRevokedEvent> payload, EventContext context) {
        var tokens = payload.getEvent().getTokens();
        return tokens == null || tokens.getBot() == null || tokens.getBot().isEmpty()
                ? context.ack()
                : left(payload.getTeamId(), context);
    }

    private Response left(String workspace, EventContext context) {
        leaving.workspaceLeft(workspace, clock.instant());
        return context.ack();
    }
}
