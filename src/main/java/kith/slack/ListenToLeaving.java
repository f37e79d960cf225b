package kith.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Instant;
import java.time.InstantSource;
import kith.conversation.Leaving;
import org.jspecify.annotations.Nullable;

/// Listens to Kith being taken out of a workspace. Slack tells by both events, in any order.
final class ListenToLeaving {
    private final Leaving leaving;
    private final Entrance entrance;
    private final InstantSource clock;

    ListenToLeaving(Leaving leaving, Entrance entrance, InstantSource clock) {
        this.leaving = leaving;
        this.entrance = entrance;
        this.clock = clock;
    }

    void to(App app) {
        app.event(AppUninstalledEvent.class, (payload, context) -> left(payload, context));
        app.event(TokensRevokedEvent.class, this::revoked);
    }

    /// Only without the bot's token can nothing be said any more.
    private Response revoked(EventsApiPayload<TokensRevokedEvent> payload, EventContext context) {
        var tokens = payload.getEvent().getTokens();
        return tokens == null || tokens.getBot() == null || tokens.getBot().isEmpty()
                ? context.ack()
                : left(payload, context);
    }

    private Response left(EventsApiPayload<?> payload, EventContext context) {
        var told = Instant.ofEpochSecond(payload.getEventTime());
        var organization = organization(payload);
        entrance.left(
                organization == null ? payload.getTeamId() : organization,
                organization != null,
                told,
                each -> leaving.workspaceLeft(each, clock.instant()));
        return context.ack();
    }

    /// Where that, and no single workspace, let Kith in.
    private static @Nullable String organization(EventsApiPayload<?> payload) {
        var by = payload.getAuthorizations();
        boolean whole = by != null && by.stream().anyMatch(each -> Boolean.TRUE.equals(each.getIsEnterpriseInstall()));
        return whole ? by.getFirst().getEnterpriseId() : null;
    }
}
