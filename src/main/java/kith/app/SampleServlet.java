package kith.app;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kith.people.BookId;
import tools.jackson.databind.json.JsonMapper;

/// Lets the playground fill a member's book with the sample: `{"team":"T1","user":"U1"}`.
final class SampleServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient LoadSample load;
    private final transient JsonMapper json = new JsonMapper();

    SampleServlet(LoadSample load) {
        this.load = load;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = json.readTree(request.getInputStream());
        var told = load.into(
                new BookId(body.get("team").asString(), body.get("user").asString()));
        response.setContentType("application/json;charset=utf-8");
        response.getWriter().write(json.writeValueAsString(Map.of("text", told)));
    }
}
