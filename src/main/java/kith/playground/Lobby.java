package kith.playground;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Shows each request to the workspace that it is about: by its token, or by its address.
final class Lobby extends Handler.Abstract {
    private static final Pattern OF_TEAM = Pattern.compile("/(?:respond|upload/v1|files-pri)/(\\w+)[-/].*");

    private final LocalSlacks slacks;
    private final OAuth oauth;

    Lobby(LocalSlacks slacks, OAuth oauth) {
        this.slacks = slacks;
        this.oauth = oauth;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var team = OF_TEAM.matcher(Request.getPathInContext(request));
        if (team.matches()) {
            return slacks.team(String.valueOf(team.group(1)))
                    .orElseThrow()
                    .handler()
                    .handle(request, response, callback);
        }
        return serve(Exchange.unread(request, response, callback));
    }

    private boolean serve(Exchange exchange) throws IOException {
        var path = exchange.path();
        if (path.equals("/oauth/v2/authorize")) {
            oauth.authorize(exchange, Arguments.of(exchange.query(), "", ""));
        } else if (path.startsWith("/oauth/v2/")) {
            oauth.allow(exchange, Arguments.of(exchange.query(), "", ""));
        } else if (path.startsWith("/api/")) {
            call(exchange.read(), path.substring("/api/".length()));
        } else {
            return false;
        }
        return true;
    }

    private void call(Exchange exchange, String method) throws IOException {
        var arguments = Arguments.of(exchange.query(), exchange.header("Content-Type"), exchange.body());
        if (method.equals("oauth.v2.access")) {
            exchange.json(200, oauth.access(arguments, exchange.header("Authorization")));
            return;
        }
        var meant = meant(slacks.of(oauth.owner(WebApi.token(exchange, arguments))), arguments);
        if (meant.isPresent()) {
            meant.get().workspace.webApi.handle(exchange, method, arguments);
        } else {
            exchange.json(200, Method.error("invalid_auth"));
        }
    }

    /// An organization's token holds for several: that one is meant of whose people or channels the call is.
    private static Optional<LocalSlack> meant(List<LocalSlack> teams, Arguments arguments) {
        return teams.stream()
                .filter(each -> each.workspace.team.knows(arguments.get("channel"))
                        || each.workspace.team.knows(arguments.get("user"))
                        || each.workspace.team.knows(arguments.get("user_id")))
                .findFirst()
                .or(() -> teams.stream().findFirst());
    }
}
