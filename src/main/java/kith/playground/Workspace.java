package kith.playground;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The parts of the local Slack, wired.
final class Workspace implements AutoCloseable {
    final Changes changes = new Changes();
    final Menu menu = new Menu();
    final Faults faults = new Faults();
    final Sockets sockets = new Sockets();
    final Limits limits = new Limits();
    final Tokens tokens = new Tokens();
    final Signature signature;
    final TravelClock clock;
    final Team team;
    final Board board;
    final Views views;
    final RateLimit rates;
    final ResponseUrls responseUrls;
    final Uploads uploads;
    final SentFiles sentFiles;
    final Answers answers;
    final Courier courier;
    final Retries retries;
    final Events events;
    final Commands commands;
    final Interactions interactions;
    final Modals modals;
    final Agents agents;
    final WebApi webApi;

    Workspace(LocalSlack.Setup setup, String id, @Nullable String organization) {
        var wall = setup.wall();
        signature = new Signature(setup.signingSecret());
        clock = new TravelClock(wall);
        var timestamps = new Timestamps(clock);
        team = new Team(changes, id, organization);
        uploads = new Uploads(team);
        board = new Board(changes, timestamps);
        views = new Views(changes);
        rates = new RateLimit(wall);
        responseUrls = new ResponseUrls(wall, team);
        var triggers = new Triggers(wall);
        answers = new Answers(board, limits);
        courier = new Courier(setup.kith(), signature, wall, faults, sockets);
        retries = new Retries(courier);
        events = new Events(retries, clock, team);
        sentFiles = new SentFiles(team, board, uploads, events);
        commands = new Commands(courier, team, board, triggers, responseUrls, answers);
        interactions = new Interactions(courier, team, triggers, responseUrls, timestamps, uploads);
        modals = new Modals(team, views, interactions, triggers, limits);
        agents = new Agents(team, changes);
        var methods = List.of(
                agents.all(),
                new ChatMethods(team, board, limits).all(),
                new HistoryMethods(team, board).all(),
                new FileMethods(team, board, uploads).all(),
                new ViewMethods(team, views, triggers, limits, uploads).all(),
                new TeamMethods(team, clock).all(),
                Map.<String, Method>of("apps.connections.open", _ -> socketOpened()));
        if (!setup.botToken().isEmpty()) {
            tokens.admit(setup.botToken());
        }
        webApi = new WebApi(tokens, methods, faults, rates, wall);
    }

    /// The way in, for Kith, for the page, and for the page's `slack`.
    Door door(LocalSlack slack) {
        var state = new PageState(team, board, views, clock, menu, agents);
        var files = new SharedFiles(team, board, uploads);
        var tools = new DevTools(team, courier, clock, changes);
        var pageApi = new PageApi(slack, state, files, new EventStream(changes), tools);
        var uploading = new Uploading(uploads, faults);
        var hosting = new Hosting(uploads, tokens, faults);
        return new Door(
                webApi,
                new Respond(responseUrls, answers),
                uploading,
                hosting,
                pageApi,
                new PageFiles(),
                changes,
                sockets);
    }

    private ObjectNode socketOpened() {
        var address = uploads.address(Sockets.PATH + "?ticket=" + sockets.ticket());
        return Method.ok().put("url", address.replaceFirst("^http", "ws"));
    }

    @Override
    public void close() {
        changes.tell(Changes.OVER);
        retries.close();
        courier.close();
    }
}
