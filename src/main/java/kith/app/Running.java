package kith.app;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kith.conversation.Arriving;
import kith.conversation.Conversation;
import kith.conversation.FairUse;
import kith.conversation.FollowHomes;
import kith.conversation.FollowLetters;
import kith.conversation.Leaving;
import kith.conversation.Models;
import kith.conversation.Transfers;
import kith.delivery.Clocks;
import kith.delivery.Deliver;
import kith.delivery.Limits;
import kith.llm.Endpoint;
import kith.llm.Model;
import kith.nudges.Nudges;
import kith.pictures.DrawDepth;
import kith.playground.LocalSlack;
import kith.slack.ListenBySocket;
import kith.slack.ListenToSlack;
import kith.slack.SignedOnly;
import kith.transfer.ExportBook;
import kith.transfer.ReadFile;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A whole Kith on one port and one database, talking with a real Slack or with the playground's.
final class Running implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final Web web;
    private final SlackSetting slack;
    private final Closing closing;
    private final @Nullable LocalSlack playground;

    /// `closing` finishes what was accepted: requests first, then letters on their way.
    private Running(Web web, SlackSetting slack, Closing closing, @Nullable LocalSlack playground) {
        this.web = web;
        this.slack = slack;
        this.closing = closing;
        this.playground = playground;
    }

    /// Serves the Slack of `slack`, or the playground when there is none; `wall` is the real time. The lexicons are
    /// read while `books` are opened and the web server made.
    static Running start(
            int port,
            Optional<SlackSetting> slack,
            Optional<Model> model,
            Supplier<OpenBooks> books,
            InstantSource wall) {
        return start(Serving.here(port), slack, model, books, wall);
    }

    static Running start(
            Serving serving,
            Optional<SlackSetting> slack,
            Optional<Model> model,
            Supplier<OpenBooks> books,
            InstantSource wall) {
        // SLF4J wants to be first used by one thread alone.
        LoggerFactory.getILoggerFactory();
        try (var aside = new Aside()) {
            var rooms = Rooms.open(aside, books);
            var web = Web.bind(serving.bind(), serving.port());
            try {
                return slack.isPresent()
                        ? serve(web, serving, slack.get(), model, wall, rooms, wall, null)
                        : servePlayground(web, serving, model, rooms, wall);
            } catch (RuntimeException e) {
                web.close();
                throw e;
            }
        }
    }

    /// Drawing wants fonts, which take their time and may be missing on a machine.
    private static void prepare(CompletableFuture<Optional<DrawDepth>> draw) {
        try {
            draw.complete(Optional.of(new DrawDepth()));
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Pictures can't be drawn here, and are told in words: {}", e.toString());
            draw.complete(Optional.empty());
        }
    }

    private static Running servePlayground(
            Web web, Serving serving, Optional<Model> model, Rooms rooms, InstantSource wall) {
        var token = Playground.token();
        var slack = Playground.settings(web.address(), token);
        var playground = Playground.open(web.address(), token, slack, wall);
        return serve(web, serving, slack, model, new TravellingClock(wall), rooms, wall, playground);
    }

    private static Running serve(
            Web web,
            Serving serving,
            SlackSetting slack,
            Optional<Model> model,
            InstantSource clock,
            Rooms rooms,
            InstantSource wall,
            @Nullable LocalSlack playground) {
        var store = rooms.store().get();
        var side = new SlackSide(slack, store, wall);
        var database = rooms.books().get().database();
        var metrics = Metrics.of(serving, database);
        var homes = new FollowHomes(store);
        var deliver = new Deliver(
                store.outbox(),
                side.chat(),
                new Clocks(wall, clock),
                Limits.ofSlack(),
                metrics.registry(),
                new FollowLetters(store, homes::changed));
        var understand = rooms.understand().get();
        var models = model.map(Endpoint::new).<Models>map(each -> new OpenAiModels(each, understand));
        var draw = new CompletableFuture<Optional<DrawDepth>>();
        var conversation = new Conversation(
                homes,
                understand,
                rooms.coach().get(),
                (picture, on) -> draw.join().map(each -> each.png(picture, on)),
                new Transfers(new ExportBook()::zip, side.files(), new ReadFile()::read, clock),
                models,
                deliver);
        var nudges = CompletableFuture.supplyAsync(
                () -> Nudges.start(rooms.books().get().database().source(), conversation, clock),
                Thread::startVirtualThread);
        var leaving =
                new Leaving(store, store.outbox(), rooms.books().get().rules().grace());
        var fair = new FairUse(rooms.books().get().rules().perMinute());
        var arriving = new Arriving(store, leaving, deliver::soon);
        var listen =
                new ListenToSlack(conversation, leaving, fair, homes, side.hasty(), side.entrance(arriving), clock);
        var count = new CountAlarms(store.alarms(), clock, metrics.registry());
        Map<String, HttpServlet> servlets = new HashMap<>();
        servlets.put("/slack/events", listen.servlet(metrics.handled()));
        if (clock instanceof TravellingClock travelling && playground != null) {
            var journey = new Journey(travelling, store.alarms(), conversation, nudges, playground::clockIs);
            servlets.put("/dev/clock", new ClockServlet(journey));
            servlets.put("/dev/sample", new SampleServlet(new LoadSample(store, clock)));
        }
        var health = new HealthServlet(database::isReady);
        var open = new HashMap<>(listen.pages());
        open.put(HealthServlet.LIVE, health);
        open.put(HealthServlet.READY, health);
        List<Handler> first = playground == null ? List.of() : List.of(playground.handler());
        metrics.watch(web);
        web.serve(new SignedOnly(slack.signingSecret(), wall), servlets, open, first);
        deliver.start();
        Thread.startVirtualThread(() -> prepare(draw));
        var socket = slack.appToken().map(each -> listen.socket(each, metrics.handled()));
        socket.ifPresent(ListenBySocket::start);
        var closing = new Closing();
        if (playground != null) {
            closing.later(playground);
        }
        metrics.web().ifPresent(each -> {
            count.start();
            closing.later(each);
        });
        closing.later(count);
        closing.later(deliver);
        closing.later(conversation);
        closing.later(homes);
        closing.later(() -> nudges.thenAccept(Nudges::close)
                .exceptionally(Running::neverNudged)
                .join());
        socket.ifPresent(closing::later);
        closing.later(web);
        return new Running(web, slack, closing, playground);
    }

    private static @Nullable Void neverNudged(Throwable why) {
        LOG.error("Nudges could not be started or stopped: {}", why.toString());
        return null;
    }

    URI address() {
        return web.address();
    }

    /// The Slack that is listened to.
    SlackSetting slack() {
        return slack;
    }

    /// The playground's Slack, where it is served.
    Optional<LocalSlack> playground() {
        return Optional.ofNullable(playground);
    }

    @Override
    public void close() {
        closing.close();
    }
}
