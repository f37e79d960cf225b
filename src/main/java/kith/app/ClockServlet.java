package kith.app;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Lets the playground move Kith's clock: `{"to":"2026-11-23T09:00:00Z"}`, `{"to":"next"}` on to what is
/// due next, `{"to":null}` for back, `{}` to ask.
final class ClockServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Journey journey;
    private final transient JsonMapper json = new JsonMapper();

    ClockServlet(Journey journey) {
        this.journey = journey;
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
                .write(json.writeValueAsString(Map.of("now", journey.now().toString())));
    }

    private void travel(String to) {
        switch (to) {
            case "" -> journey.back();
            case "next" -> journey.toNext();
            default -> journey.to(Instant.parse(to));
        }
    }
}
