package kith.app;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// An HTTP server of Kith's.
final class Web implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int MOST_THREADS = 64;
    private static final int FEWEST_THREADS = 8;
    private static final int IDLE_MILLIS = 60_000;
    private static final long DRAIN_MILLIS = 10_000;

    /// More at once than there are connections to the database would only wait for one of those.
    private static final int MOST_AT_ONCE = 24;

    private static final int MOST_WAITING = 128;
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final Server server;
    private final ServerConnector connector;

    private Web(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /// Takes the port (0 for any free one), so that its address is known; serves once [#serve] is called.
    static Web bind(String address, int port) {
        // Jetty's own queue would start JMX, only to learn how long a cache line is.
        var threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_MILLIS, new LinkedBlockingQueue<>());
        threads.setName("web");
        var server = new Server(threads);
        server.setStopTimeout(DRAIN_MILLIS);
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.addCustomizer(new SafeHeaders());
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(address);
        connector.setPort(port);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            throw portTaken(port, e);
        }
        return new Web(server, connector);
    }

    private static CannotStart portTaken(int port, IOException e) {
        var why = e instanceof BindException || e.getCause() instanceof BindException
                ? WordsForOperators.portTaken(port)
                : WordsForOperators.portRefused(port, String.valueOf(e.getMessage()));
        return new CannotStart(why, e);
    }

    URI address() {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
    }

    /// Serves by path what is `guarded` and what is `open` to anybody, after whatever `first` handles.
    /// Of the guarded so many are served at once, a few more wait for a moment, and the rest is refused,
    /// so that whoever is let in is answered in time.
    void serve(Filter guard, Map<String, HttpServlet> guarded, Map<String, HttpServlet> open, List<Handler> first) {
        var context = new ServletContextHandler("/");
        var filter = new FilterHolder(guard);
        guarded.forEach((path, servlet) -> {
            context.addFilter(filter, path, EnumSet.of(DispatcherType.REQUEST));
            context.addServlet(new ServletHolder(servlet), path);
        });
        open.forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        var all = new ArrayList<>(first);
        all.add(guarded.isEmpty() ? context : admitting(guarded.keySet(), context));
        server.setHandler(new GracefulHandler(new Handler.Sequence(all)));
        try {
            server.start();
        } catch (Exception e) {
            throw new CannotStart(WordsForOperators.webRefused(String.valueOf(e.getMessage())), e);
        }
    }

    /// How many requests were refused so far because too many came at once.
    double refused() {
        var admits = server.getDescendant(QoSHandler.class);
        return admits == null ? 0 : admits.getTotalExceededRequestCount() + admits.getTotalExpiredRequestCount();
    }

    private static Handler admitting(Set<String> paths, Handler handler) {
        var admit = new QoSHandler(handler);
        paths.forEach(admit::includePath);
        admit.setMaxRequestCount(MOST_AT_ONCE);
        admit.setMaxSuspendedRequestCount(MOST_WAITING);
        admit.setMaxSuspend(LONGEST_WAIT);
        return admit;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not stop cleanly", e);
        }
    }
}
