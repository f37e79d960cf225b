package kith.playground;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.Graceful;

/// Lets only this machine's own pages and processes in, and shows each request to its room.
final class Door extends Handler.Abstract implements Graceful {
    private static final Pattern LOCAL = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    private static final List<String> OWN = List.of("/api/", "/respond/", Uploads.PATH, Hosting.PATH, "/playground/");

    private final WebApi webApi;
    private final Respond respond;
    private final Uploading uploading;
    private final Hosting hosting;
    private final PageApi pageApi;
    private final PageFiles files;
    private final Changes changes;
    private final Sockets sockets;
    private volatile boolean shut;

    Door(
            WebApi webApi,
            Respond respond,
            Uploading uploading,
            Hosting hosting,
            PageApi pageApi,
            PageFiles files,
            Changes changes,
            Sockets sockets) {
        this.webApi = webApi;
        this.respond = respond;
        this.uploading = uploading;
        this.hosting = hosting;
        this.pageApi = pageApi;
        this.files = files;
        this.changes = changes;
        this.sockets = sockets;
    }

    @Override
    protected void doStart() throws Exception {
        sockets.serve(getServer());
        super.doStart();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        var unread = Exchange.unread(request, response, callback);
        var path = unread.path();
        if (!LOCAL.matcher(unread.header("Host")).matches()) {
            unread.text(421, "text/plain", "This answers on localhost only.");
            return true;
        }
        if (path.equals(Sockets.PATH)) {
            return sockets.upgrade(unread);
        }
        if (OWN.stream().noneMatch(path::startsWith)) {
            return files.serve(unread);
        }
        serve(path, unread.read());
        return true;
    }

    private void serve(String path, Exchange exchange) throws IOException {
        if (path.startsWith("/api/")) {
            webApi.handle(exchange);
        } else if (path.startsWith("/respond/")) {
            respond.handle(exchange);
        } else if (path.startsWith(Uploads.PATH)) {
            uploading.handle(exchange);
        } else if (path.startsWith(Hosting.PATH)) {
            hosting.handle(exchange);
        } else {
            guarded(exchange);
        }
    }

    /// An open page's stream would else hold up the server's stop.
    @Override
    public CompletableFuture<Void> shutdown() {
        shut = true;
        return Graceful.shutdown(() -> changes.tell(Changes.OVER));
    }

    @Override
    public boolean isShutdown() {
        return shut;
    }

    /// Another website's page may neither read nor drive the workspace.
    private void guarded(Exchange exchange) throws IOException {
        var origin = exchange.header("Origin");
        var site = exchange.header("Sec-Fetch-Site");
        boolean own = origin.isEmpty() || origin.equals("http://" + exchange.header("Host"));
        if (own && (site.isEmpty() || site.equals("same-origin"))) {
            PageFiles.protect(exchange);
            pageApi.handle(exchange);
        } else {
            exchange.text(403, "text/plain", "This answers to its own page only.");
        }
    }
}
