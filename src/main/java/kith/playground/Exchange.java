package kith.playground;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import tools.jackson.databind.JsonNode;

/// One request to the playground, and its answer.
record Exchange(Request request, Response response, Callback callback) {
    String path() {
        return Request.getPathInContext(request);
    }

    String method() {
        return request.getMethod();
    }

    String query() {
        return Objects.requireNonNullElse(request.getHttpURI().getQuery(), "");
    }

    /// Empty where the header is absent.
    String header(String name) {
        return Objects.requireNonNullElse(request.getHeaders().get(name), "");
    }

    String body() throws IOException {
        return Content.Source.asString(request, StandardCharsets.UTF_8);
    }

    void header(String name, String value) {
        response.getHeaders().put(new HttpField(name, value));
    }

    void json(int status, JsonNode body) {
        text(status, "application/json; charset=utf-8", Json.write(body));
    }

    byte[] bytes() throws IOException {
        return BufferUtil.toArray(Content.Source.asByteBuffer(request));
    }

    void send(int status, String type, byte[] body) {
        response.setStatus(status);
        header("Content-Type", type);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    void text(int status, String type, String body) {
        response.setStatus(status);
        header("Content-Type", type);
        Content.Sink.write(response, true, body, callback);
    }

    /// Ends the connection without an answer.
    void drop() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new IOException("dropped on purpose"));
    }
}
