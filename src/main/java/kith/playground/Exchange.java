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

/// One request to the playground and its answer.
record Exchange(Request request, Response response, Callback callback, ByteBuffer content) {
    /// Without its content, which somebody behind may want.
    static Exchange unread(Request request, Response response, Callback callback) {
        return new Exchange(request, response, callback, BufferUtil.EMPTY_BUFFER);
    }

    /// With all of its content: an answer before that lets Jetty close a connection that the client takes for reusable.
    Exchange read() throws IOException {
        return new Exchange(request, response, callback, Content.Source.asByteBuffer(request));
    }

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

    String body() {
        return StandardCharsets.UTF_8.decode(content.duplicate()).toString();
    }

    void header(String name, String value) {
        response.getHeaders().put(new HttpField(name, value));
    }

    void json(int status, JsonNode body) {
        text(status, "application/json; charset=utf-8", Json.write(body));
    }

    byte[] bytes() {
        return BufferUtil.toArray(content);
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
