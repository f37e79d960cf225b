package kith.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import kith.conversation.Grant;
import kith.conversation.Installation;
import kith.conversation.Installations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The tokens of all workspaces that let Kith in, each refreshed before it ends, and once whatever instances ask.
public final class InstalledTokens implements Tokens {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledTokens.class);

    /// Slack's tokens live for twelve hours.
    private static final Duration AHEAD = Duration.ofHours(2);

    private final Installations installations;
    private final Slack slack;
    private final AppSecrets secrets;
    private final InstantSource wall;

    /// `api` is asked for the next token; no token is needed for that.
    public InstalledTokens(Installations installations, SlackApi api, AppSecrets secrets, InstantSource wall) {
        this.installations = installations;
        this.slack = api.slack();
        this.secrets = secrets;
        this.wall = wall;
    }

    @Override
    public Access of(String workspace) {
        var it = fresh(workspace, null);
        if (it.isEmpty()) {
            return new Access.Shut();
        }
        var grant = it.get().grant();
        return grant.endsBy(wall.instant()) ? new Access.NotNow("token_expired") : new Access.Granted(grant.token());
    }

    /// Of a workspace that may belong to `organization`, its token refreshed where it was time.
    Optional<Installation> fresh(String workspace, @Nullable String organization) {
        var it = organization == null ? installations.of(workspace) : installations.of(workspace, organization);
        return it.isPresent() && isDue(it.get()) ? installations.change(workspace, this::refreshed) : it;
    }

    private boolean isDue(Installation it) {
        return it.grant().renewal() != null && it.grant().endsBy(wall.instant().plus(AHEAD));
    }

    /// Another instance may have been faster. What Slack doesn't refresh now stays as it is until the next time.
    private Installation refreshed(Installation it) {
        if (!isDue(it)) {
            return it;
        }
        try {
            var answer = slack.methods()
                    .oauthV2Access(request -> request.clientId(secrets.clientId())
                            .clientSecret(secrets.clientSecret())
                            .grantType("refresh_token")
                            .refreshToken(it.grant().renewal()));
            if (answer.isOk()) {
                return it.with(grant(answer));
            }
            LOG.warn("Slack did not refresh a token: {}", answer.getError());
        } catch (IOException | SlackApiException e) {
            LOG.warn("Slack did not refresh a token: {}", e.getClass().getSimpleName());
        }
        return it;
    }

    private Grant grant(OAuthV2AccessResponse answer) {
        var seconds = answer.getExpiresIn();
        var until = seconds == null ? null : wall.instant().plusSeconds(seconds);
        return new Grant(answer.getAccessToken(), answer.getRefreshToken(), until);
    }
}
