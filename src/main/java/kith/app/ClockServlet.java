package kith.app;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Lets the playground move Kith's clock: `{"to":"2026-11-23T09:00:00Z"}`, `{"to":null}` for back, `{}` to ask.
final class ClockServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient TravellingClock clock;
    private final transient JsonMapper json = new JsonMapper();

    ClockServlet(TravellingClock clock) {
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = json.readTree(request.getInputStream());
        if (body.has("to")) {
            try {
                travel(body.get("to").asString(""));
            } catch (DateTimeException _) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        }
        response.setContentType("application/json");
        response.getWriter()
                .write(json.writeValueAsString(Map.of("now", clock.instant().toString())));
    }

    private void travel(String to) {
        if (to.isEmpty()) {
            clock.comeBack();
        } else {
            clock.travelTo(Instant.parse(to));
        }
    }
}
