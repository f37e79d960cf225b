package kith.playground;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Slack's OAuth: a page to consent on, codes that are exchanged once, tokens that may end and be refreshed.
final class OAuth {
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);

    /// What was granted: by which user, in which team.
    private record Consent(String team, String user, Instant at) {}

    /// `owner` is the workspace or organization for which a token holds; `until` its end, if it has one.
    private record Token(String owner, @Nullable Instant until) {}

    private final LocalSlacks.App app;
    private final InstantSource wall;
    private final LocalSlacks slacks;
    private final Map<String, Consent> codes = new ConcurrentHashMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile @Nullable Duration life;

    OAuth(LocalSlacks.App app, InstantSource wall, LocalSlacks slacks) {
        this.app = app;
        this.wall = wall;
        this.slacks = slacks;
    }

    void rotate(Duration newLife) {
        life = newLife;
    }

    int refreshes() {
        return refreshes.get();
    }

    void revoke(String owner) {
        tokens.forEach((token, its) -> {
            if (its.owner().equals(owner)) {
                slacks.of(owner).forEach(each -> each.tokens().revoke(token));
            }
        });
        refreshTokens.values().removeIf(owner::equals);
    }

    /// Whose token it is; empty when it was never given. One that ended is refused from now on.
    String owner(String token) {
        var known = tokens.get(token);
        if (known == null) {
            return "";
        }
        if (known.until() != null && !wall.instant().isBefore(known.until())) {
            slacks.of(known.owner()).forEach(each -> each.tokens().expire(token));
        }
        return known.owner();
    }

    /// A page with a link for each user of each team, and one to decline.
    void authorize(Exchange exchange, Arguments asked) {
        if (!asked.get("client_id").equals(app.clientId())) {
            exchange.text(400, "text/plain", "invalid_client_id");
            return;
        }
        var page = new StringBuilder("<!doctype html><title>Slack</title><h1>Kith asks for</h1><p>");
        page.append(Typed.escaped(asked.get("scope"))).append("</p><ul>");
        var state = encoded(asked.get("state"));
        for (var team : slacks.teams()) {
            var id = team.workspace.team.id();
            for (var user : team.workspace.team.people()) {
                page.append(
                        "<li><a href=\"/oauth/v2/allow?team=%s&amp;user=%s&amp;state=%s\">Allow in %s as %s</a></li>"
                                .formatted(id, user.id(), state, id, Typed.escaped(user.name())));
            }
        }
        page.append("</ul><a href=\"/oauth/v2/allow?state=%s\">Cancel</a>".formatted(state));
        exchange.text(200, "text/html; charset=utf-8", page.toString());
    }

    /// Leads back to the app with a code, or with `access_denied`.
    void allow(Exchange exchange, Arguments asked) {
        var answer = "error=access_denied";
        if (asked.has("team")) {
            var code = UUID.randomUUID().toString();
            codes.put(code, new Consent(asked.get("team"), asked.get("user"), wall.instant()));
            answer = "code=" + code;
        }
        var back = URI.create("/slack/oauth_redirect?" + answer + "&state=" + encoded(asked.get("state")));
        exchange.header("Location", app.kith().resolve(back).toString());
        exchange.text(302, "text/plain", "");
    }

    /// `oauth.v2.access`
    ObjectNode access(Arguments asked, String authorization) {
        var known = app.clientId() + ":" + app.clientSecret();
        var basic = "Basic " + Base64.getEncoder().encodeToString(known.getBytes(StandardCharsets.UTF_8));
        if (!basic.equals(authorization) && !known.equals(asked.get("client_id") + ":" + asked.get("client_secret"))) {
            return Method.error("bad_client_secret");
        }
        return asked.get("grant_type").equals("refresh_token")
                ? refresh(asked.get("refresh_token"))
                : exchange(codes.remove(asked.get("code")));
    }

    private ObjectNode exchange(@Nullable Consent consent) {
        if (consent == null || consent.at().plus(CODE_LIFE).isBefore(wall.instant())) {
            return Method.error("invalid_code");
        }
        var team = slacks.team(consent.team()).orElseThrow().workspace.team;
        var answer = granted(team.owner());
        var organization = team.organization();
        if (organization == null) {
            answer.putObject("team").put("id", team.id()).put("name", team.id());
            answer.putNull("enterprise");
        } else {
            answer.putObject("enterprise").put("id", organization).put("name", organization);
            answer.putNull("team");
        }
        answer.put("is_enterprise_install", organization != null);
        answer.putObject("authed_user").put("id", consent.user());
        return answer;
    }

    private ObjectNode refresh(String refreshToken) {
        var owner = refreshTokens.remove(refreshToken);
        if (owner == null) {
            return Method.error("invalid_refresh_token");
        }
        refreshes.incrementAndGet();
        return granted(owner);
    }

    private ObjectNode granted(String owner) {
        var token = "xoxe.xoxb-" + UUID.randomUUID();
        var lives = life;
        tokens.put(token, new Token(owner, lives == null ? null : wall.instant().plus(lives)));
        slacks.of(owner).forEach(each -> each.tokens().admit(token));
        var answer = Method.ok()
                .put("access_token", token)
                .put("token_type", "bot")
                .put("app_id", Team.APP)
                .put("bot_user_id", Team.BOT);
        if (lives != null) {
            var next = "xoxe-" + UUID.randomUUID();
            refreshTokens.put(next, owner);
            answer.put("refresh_token", next).put("expires_in", lives.toSeconds());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
