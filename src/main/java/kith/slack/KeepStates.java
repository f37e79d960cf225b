package kith.slack;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.service.OAuthStateService;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kith.conversation.InstallStates;
import org.jspecify.annotations.Nullable;

/// Knows a browser again that comes back from Slack: by a cookie that no other host can set, and by the same state in
/// the database, where looking for it uses it up.
@SuppressWarnings("rawtypes") // As Bolt declares its port.
final class KeepStates implements OAuthStateService {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String COOKIE = "__Host-kith-install";
    private static final String ATTRIBUTES = "; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=";

    private final InstallStates states;
    private final InstantSource wall;

    KeepStates(InstallStates states, InstantSource wall) {
        this.states = states;
        this.wall = wall;
    }

    @Override
    public String issueNewState(Request request, Response response) {
        var state = generateNewStateValue();
        addNewStateToDatastore(state);
        setCookie(response, state, LIFE);
        return state;
    }

    @Override
    public String getSessionCookieName() {
        return COOKIE;
    }

    @Override
    public @Nullable String extractStateFromSession(Request request) {
        List<String> headers = request.getHeaders().getMultipleValues("Cookie");
        return headers == null
                ? null
                : headers.stream()
                        .flatMap(each -> Stream.of(each.split(";")))
                        .map(String::strip)
                        .filter(each -> each.startsWith(COOKIE + "="))
                        .map(each -> each.substring(COOKIE.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public void addNewStateToDatastore(String state) {
        states.issue(state, wall.instant());
    }

    @Override
    public boolean isAvailableInDatabase(String state) {
        return states.use(state, wall.instant().minus(LIFE));
    }

    @Override
    public void consume(Request request, Response response) {
        setCookie(response, "", Duration.ZERO);
    }

    /// It went when it was looked for.
    @Override
    public void deleteStateFromDatastore(String state) {}

    private static void setCookie(Response response, String value, Duration life) {
        var cookie = COOKIE + "=" + value + ATTRIBUTES + life.toSeconds();
        response.getHeaders().put("Set-Cookie", new ArrayList<>(List.of(cookie)));
    }
}
