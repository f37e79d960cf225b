package kith.app;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import kith.slack.Handled;
import kith.store.Database;

/// What is counted, and a port of its own on which Prometheus reads it. Nothing that anybody said is in it.
final class Metrics {
    /// Slack waits for three seconds.
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3)
    };

    private static final Filter OPEN = (request, response, chain) -> chain.doFilter(request, response);

    private final MeterRegistry registry;
    private final Optional<Web> web;

    private Metrics(MeterRegistry registry, Optional<Web> web) {
        this.registry = registry;
        this.web = web;
    }

    /// Serves them where a port is named for that.
    static Metrics of(Serving serving, Database database) {
        if (serving.metricsPort().isEmpty()) {
            return new Metrics(new SimpleMeterRegistry(), Optional.empty());
        }
        var prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(prometheus);
        new JvmThreadMetrics().bindTo(prometheus);
        new ClassLoaderMetrics().bindTo(prometheus);
        new ProcessorMetrics().bindTo(prometheus);
        new UptimeMetrics().bindTo(prometheus);
        pool(prometheus, database, "active", Database.Pool::active);
        pool(prometheus, database, "idle", Database.Pool::idle);
        pool(prometheus, database, "waiting", Database.Pool::waiting);
        var web = Web.bind(serving.bind(), serving.metricsPort().get());
        web.serve(OPEN, Map.of(), Map.of("/metrics", new Page(prometheus)), List.of());
        return new Metrics(prometheus, Optional.of(web));
    }

    private static void pool(
            MeterRegistry registry, Database database, String state, ToIntFunction<Database.Pool> figure) {
        Gauge.builder("kith.database.connections", database, each -> figure.applyAsInt(each.pooled()))
                .tag("state", state)
                .register(registry);
    }

    MeterRegistry registry() {
        return registry;
    }

    /// Counts what `served` refuses.
    void watch(Web served) {
        FunctionCounter.builder("kith.requests.refused", served, Web::refused)
                .description("Requests refused with a 503, because too many came at once")
                .register(registry);
    }

    Optional<Web> web() {
        return web;
    }

    Handled handled() {
        return (kind, well, took) -> Timer.builder("kith.requests")
                .tag("kind", kind)
                .tag("outcome", well ? "answered" : "failed")
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(took);
    }

    private static final class Page extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient PrometheusMeterRegistry registry;

        Page(PrometheusMeterRegistry registry) {
            this.registry = registry;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws IOException {
            answer.setContentType("text/plain; version=0.0.4; charset=utf-8");
            answer.getWriter().write(registry.scrape());
        }
    }
}
